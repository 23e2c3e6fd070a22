CREATE TABLE `directives` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`kind` text DEFAULT 'constitution' NOT NULL,
	`type_name` text NOT NULL,
	`number` text,
	`issued_on` text,
	`issuer` text,
	`subject` text DEFAULT '' NOT NULL,
	`family` text DEFAULT 'state' NOT NULL,
	`status` text DEFAULT 'unknown' NOT NULL,
	`verified` integer DEFAULT 0 NOT NULL,
	`source` text,
	`checked_on` text,
	`note` text,
	CONSTRAINT "directives_id" CHECK(length("id") = 36),
	CONSTRAINT "directives_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "directives_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "directives_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "directives_revision" CHECK("revision" >= 1),
	CONSTRAINT "directives_kind" CHECK("kind" IN ('constitution', 'charter', 'law', 'ordinance', 'resolution', 'decree', 'decision', 'circular', 'directive', 'strategy', 'programme', 'plan', 'guidance', 'letter', 'other')),
	CONSTRAINT "directives_type_name" CHECK(length("type_name") BETWEEN 1 AND 100),
	CONSTRAINT "directives_number" CHECK(length("number") BETWEEN 0 AND 60),
	CONSTRAINT "directives_issued_on" CHECK("issued_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("issued_on") IS "issued_on"),
	CONSTRAINT "directives_issuer" CHECK(length("issuer") BETWEEN 0 AND 300),
	CONSTRAINT "directives_subject" CHECK(length("subject") BETWEEN 0 AND 1000),
	CONSTRAINT "directives_family" CHECK("family" IN ('state', 'party', 'union', 'international', 'own')),
	CONSTRAINT "directives_status" CHECK("status" IN ('unknown', 'in-force', 'amended', 'replaced', 'repealed')),
	CONSTRAINT "directives_verified" CHECK("verified" IN (0, 1)),
	CONSTRAINT "directives_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "directives_checked_on" CHECK("checked_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("checked_on") IS "checked_on"),
	CONSTRAINT "directives_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `directives_deleted_at` ON `directives` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `identities` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`valid_from` text,
	`name` text NOT NULL,
	`header_lines` text DEFAULT '[]' NOT NULL,
	`parent_lines` text DEFAULT '[]' NOT NULL,
	`place` text,
	`symbol` text,
	`address_line` text,
	`logo` text,
	CONSTRAINT "identities_id" CHECK(length("id") = 36),
	CONSTRAINT "identities_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "identities_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "identities_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "identities_revision" CHECK("revision" >= 1),
	CONSTRAINT "identities_valid_from" CHECK("valid_from" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("valid_from") IS "valid_from"),
	CONSTRAINT "identities_name" CHECK(length("name") BETWEEN 1 AND 300),
	CONSTRAINT "identities_header_lines" CHECK(json_valid("header_lines") AND json_type("header_lines") = 'array' AND json_array_length("header_lines") <= 4),
	CONSTRAINT "identities_parent_lines" CHECK(json_valid("parent_lines") AND json_type("parent_lines") = 'array' AND json_array_length("parent_lines") <= 3),
	CONSTRAINT "identities_place" CHECK(length("place") BETWEEN 0 AND 100),
	CONSTRAINT "identities_symbol" CHECK(length("symbol") BETWEEN 0 AND 40),
	CONSTRAINT "identities_address_line" CHECK(length("address_line") BETWEEN 0 AND 300),
	CONSTRAINT "identities_logo" CHECK(length("logo") BETWEEN 0 AND 400000)
) STRICT;

CREATE INDEX `identities_deleted_at` ON `identities` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `layout_values` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`profile` text DEFAULT 'vn-nd30' NOT NULL,
	`rule` text NOT NULL,
	`value` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "layout_values_id" CHECK(length("id") = 36),
	CONSTRAINT "layout_values_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "layout_values_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "layout_values_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "layout_values_revision" CHECK("revision" >= 1),
	CONSTRAINT "layout_values_profile" CHECK("profile" IN ('vn-nd30', 'vn-union', 'se-plan')),
	CONSTRAINT "layout_values_rule" CHECK(length("rule") BETWEEN 1 AND 80),
	CONSTRAINT "layout_values_value" CHECK("value" BETWEEN 0 AND 100000)
) STRICT;

CREATE INDEX `layout_values_deleted_at` ON `layout_values` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `layout_values_once` ON `layout_values` (`profile`,`rule`) WHERE "deleted_at" IS NULL;

CREATE TABLE `measure_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`plan_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`level` text DEFAULT '' NOT NULL,
	`groups` text DEFAULT '[]' NOT NULL,
	`activity` text DEFAULT '' NOT NULL,
	`activity_measures` text DEFAULT '[]' NOT NULL,
	`goal` text DEFAULT '' NOT NULL,
	`goal_measures` text DEFAULT '[]' NOT NULL,
	`measure_id` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_pairs_id" CHECK(length("id") = 36),
	CONSTRAINT "measure_pairs_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "measure_pairs_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "measure_pairs_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "measure_pairs_revision" CHECK("revision" >= 1),
	CONSTRAINT "measure_pairs_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "measure_pairs_level" CHECK(length("level") BETWEEN 0 AND 200),
	CONSTRAINT "measure_pairs_groups" CHECK(json_valid("groups") AND json_type("groups") = 'array' AND json_array_length("groups") <= 20),
	CONSTRAINT "measure_pairs_activity" CHECK(length("activity") BETWEEN 0 AND 1000),
	CONSTRAINT "measure_pairs_activity_measures" CHECK(json_valid("activity_measures") AND json_type("activity_measures") = 'array' AND json_array_length("activity_measures") <= 30),
	CONSTRAINT "measure_pairs_goal" CHECK(length("goal") BETWEEN 0 AND 1000),
	CONSTRAINT "measure_pairs_goal_measures" CHECK(json_valid("goal_measures") AND json_type("goal_measures") = 'array' AND json_array_length("goal_measures") <= 30)
) STRICT;

CREATE INDEX `measure_pairs_plan_id` ON `measure_pairs` (`plan_id`);

CREATE INDEX `measure_pairs_measure_id` ON `measure_pairs` (`measure_id`);

CREATE INDEX `measure_pairs_deleted_at` ON `measure_pairs` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`country` text DEFAULT 'vn' NOT NULL,
	`kind` text DEFAULT 'municipality' NOT NULL,
	`document_language` text DEFAULT 'en' NOT NULL,
	`currency` text DEFAULT '' NOT NULL,
	`length_unit` text DEFAULT 'mm' NOT NULL,
	`sample` text,
	CONSTRAINT "offices_id" CHECK(length("id") = 36),
	CONSTRAINT "offices_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "offices_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "offices_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "offices_revision" CHECK("revision" >= 1),
	CONSTRAINT "offices_country" CHECK("country" IN ('vn', 'se', 'tr', 'mx', 'es', 'other')),
	CONSTRAINT "offices_kind" CHECK("kind" IN ('municipality', 'region', 'union', 'college', 'other')),
	CONSTRAINT "offices_document_language" CHECK("document_language" IN ('en', 'es', 'tr', 'vi', 'sv')),
	CONSTRAINT "offices_currency" CHECK(length("currency") BETWEEN 0 AND 3),
	CONSTRAINT "offices_length_unit" CHECK("length_unit" IN ('mm', 'cm', 'in')),
	CONSTRAINT "offices_sample" CHECK(length("sample") BETWEEN 0 AND 40)
) STRICT;

CREATE INDEX `offices_deleted_at` ON `offices` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `offices_only_one` ON `offices` ((1));

CREATE TABLE `plan_bases` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`plan_id` text NOT NULL,
	`directive_id` text NOT NULL,
	`position` integer,
	`closing` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_bases_id" CHECK(length("id") = 36),
	CONSTRAINT "plan_bases_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plan_bases_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plan_bases_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plan_bases_revision" CHECK("revision" >= 1),
	CONSTRAINT "plan_bases_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "plan_bases_closing" CHECK(length("closing") BETWEEN 0 AND 500)
) STRICT;

CREATE INDEX `plan_bases_plan_id` ON `plan_bases` (`plan_id`);

CREATE INDEX `plan_bases_directive_id` ON `plan_bases` (`directive_id`);

CREATE INDEX `plan_bases_deleted_at` ON `plan_bases` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `plan_bases_once` ON `plan_bases` (`plan_id`,`directive_id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `plan_nodes` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`plan_id` text NOT NULL,
	`parent_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text DEFAULT 'section' NOT NULL,
	`marker` text DEFAULT 'auto' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`body` text,
	`lead_unit_id` text,
	`partner_unit_ids` text DEFAULT '[]' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`due_text` text,
	`budget` integer,
	`budget_source` text,
	`product` text,
	`target_level` text,
	`directive_ids` text DEFAULT '[]' NOT NULL,
	`measured_by` text DEFAULT '[]' NOT NULL,
	`status` text DEFAULT 'planned' NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_nodes_id" CHECK(length("id") = 36),
	CONSTRAINT "plan_nodes_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plan_nodes_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plan_nodes_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plan_nodes_revision" CHECK("revision" >= 1),
	CONSTRAINT "plan_nodes_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "plan_nodes_kind" CHECK("kind" IN ('section', 'measure', 'point', 'annex')),
	CONSTRAINT "plan_nodes_marker" CHECK("marker" IN ('auto', 'number', 'letter', 'dash', 'none')),
	CONSTRAINT "plan_nodes_title" CHECK(length("title") BETWEEN 0 AND 5000),
	CONSTRAINT "plan_nodes_body" CHECK(json_valid("body") AND json_type("body") = 'array'),
	CONSTRAINT "plan_nodes_partner_unit_ids" CHECK(json_valid("partner_unit_ids") AND json_type("partner_unit_ids") = 'array' AND json_array_length("partner_unit_ids") <= 200),
	CONSTRAINT "plan_nodes_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "plan_nodes_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "plan_nodes_due_text" CHECK(length("due_text") BETWEEN 0 AND 200),
	CONSTRAINT "plan_nodes_budget" CHECK("budget" BETWEEN 0 AND 9007199254740991),
	CONSTRAINT "plan_nodes_budget_source" CHECK(length("budget_source") BETWEEN 0 AND 200),
	CONSTRAINT "plan_nodes_product" CHECK(length("product") BETWEEN 0 AND 500),
	CONSTRAINT "plan_nodes_target_level" CHECK(length("target_level") BETWEEN 0 AND 200),
	CONSTRAINT "plan_nodes_directive_ids" CHECK(json_valid("directive_ids") AND json_type("directive_ids") = 'array' AND json_array_length("directive_ids") <= 200),
	CONSTRAINT "plan_nodes_measured_by" CHECK(json_valid("measured_by") AND json_type("measured_by") = 'array' AND json_array_length("measured_by") <= 30),
	CONSTRAINT "plan_nodes_status" CHECK("status" IN ('planned', 'ongoing', 'done', 'late', 'dropped'))
) STRICT;

CREATE INDEX `plan_nodes_plan_id` ON `plan_nodes` (`plan_id`);

CREATE INDEX `plan_nodes_parent_id` ON `plan_nodes` (`parent_id`);

CREATE INDEX `plan_nodes_lead_unit_id` ON `plan_nodes` (`lead_unit_id`);

CREATE INDEX `plan_nodes_deleted_at` ON `plan_nodes` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `plan_nodes_order` ON `plan_nodes` (`plan_id`,`position`);

CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`kind` text DEFAULT 'plan' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`subtitle` text,
	`profile` text DEFAULT 'vn-nd30' NOT NULL,
	`language` text,
	`status` text DEFAULT 'draft' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`level_names` text DEFAULT '[]' NOT NULL,
	`opening` text,
	`number` text,
	`symbol` text,
	`signed_on` text,
	`place` text,
	`signatory_id` text,
	`parent_directive_id` text,
	`drafter_unit_id` text,
	`drafter_mark` text,
	`copies` integer,
	`reference` text,
	`version` text,
	`adopted_by` text,
	`adopted_item` text,
	`owner` text,
	`follow_up` text,
	`charter_signed_on` text,
	FOREIGN KEY (`signatory_id`) REFERENCES `signatories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafter_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_id" CHECK(length("id") = 36),
	CONSTRAINT "plans_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plans_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plans_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "plans_revision" CHECK("revision" >= 1),
	CONSTRAINT "plans_kind" CHECK("kind" IN ('plan', 'proposal')),
	CONSTRAINT "plans_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "plans_subtitle" CHECK(length("subtitle") BETWEEN 0 AND 500),
	CONSTRAINT "plans_profile" CHECK("profile" IN ('vn-nd30', 'vn-union', 'se-plan')),
	CONSTRAINT "plans_language" CHECK("language" IN ('en', 'es', 'tr', 'vi', 'sv')),
	CONSTRAINT "plans_status" CHECK("status" IN ('draft', 'submitted', 'adopted', 'ongoing', 'completed', 'replaced')),
	CONSTRAINT "plans_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "plans_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "plans_level_names" CHECK(json_valid("level_names") AND json_type("level_names") = 'array' AND json_array_length("level_names") <= 4),
	CONSTRAINT "plans_opening" CHECK(json_valid("opening") AND json_type("opening") = 'array'),
	CONSTRAINT "plans_number" CHECK(length("number") BETWEEN 0 AND 40),
	CONSTRAINT "plans_symbol" CHECK(length("symbol") BETWEEN 0 AND 40),
	CONSTRAINT "plans_signed_on" CHECK("signed_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("signed_on") IS "signed_on"),
	CONSTRAINT "plans_place" CHECK(length("place") BETWEEN 0 AND 100),
	CONSTRAINT "plans_drafter_mark" CHECK(length("drafter_mark") BETWEEN 0 AND 40),
	CONSTRAINT "plans_copies" CHECK("copies" BETWEEN 0 AND 10000),
	CONSTRAINT "plans_reference" CHECK(length("reference") BETWEEN 0 AND 60),
	CONSTRAINT "plans_version" CHECK(length("version") BETWEEN 0 AND 20),
	CONSTRAINT "plans_adopted_by" CHECK(length("adopted_by") BETWEEN 0 AND 200),
	CONSTRAINT "plans_adopted_item" CHECK(length("adopted_item") BETWEEN 0 AND 40),
	CONSTRAINT "plans_owner" CHECK(length("owner") BETWEEN 0 AND 200),
	CONSTRAINT "plans_follow_up" CHECK(length("follow_up") BETWEEN 0 AND 300),
	CONSTRAINT "plans_charter_signed_on" CHECK("charter_signed_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("charter_signed_on") IS "charter_signed_on")
) STRICT;

CREATE INDEX `plans_signatory_id` ON `plans` (`signatory_id`);

CREATE INDEX `plans_parent_directive_id` ON `plans` (`parent_directive_id`);

CREATE INDEX `plans_drafter_unit_id` ON `plans` (`drafter_unit_id`);

CREATE INDEX `plans_deleted_at` ON `plans` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `recipients` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`plan_id` text NOT NULL,
	`kind` text DEFAULT 'addressee' NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recipients_id" CHECK(length("id") = 36),
	CONSTRAINT "recipients_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "recipients_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "recipients_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "recipients_revision" CHECK("revision" >= 1),
	CONSTRAINT "recipients_kind" CHECK("kind" IN ('addressee', 'copy', 'file')),
	CONSTRAINT "recipients_name" CHECK(length("name") BETWEEN 0 AND 300),
	CONSTRAINT "recipients_position" CHECK("position" BETWEEN 0 AND 1000000000)
) STRICT;

CREATE INDEX `recipients_plan_id` ON `recipients` (`plan_id`);

CREATE INDEX `recipients_deleted_at` ON `recipients` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `signatories` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`post` text NOT NULL,
	`authority_lines` text DEFAULT '[]' NOT NULL,
	`name` text,
	`valid_from` text,
	`valid_to` text,
	`standard` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "signatories_id" CHECK(length("id") = 36),
	CONSTRAINT "signatories_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "signatories_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "signatories_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "signatories_revision" CHECK("revision" >= 1),
	CONSTRAINT "signatories_post" CHECK(length("post") BETWEEN 1 AND 200),
	CONSTRAINT "signatories_authority_lines" CHECK(json_valid("authority_lines") AND json_type("authority_lines") = 'array' AND json_array_length("authority_lines") <= 3),
	CONSTRAINT "signatories_name" CHECK(length("name") BETWEEN 0 AND 120),
	CONSTRAINT "signatories_valid_from" CHECK("valid_from" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("valid_from") IS "valid_from"),
	CONSTRAINT "signatories_valid_to" CHECK("valid_to" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("valid_to") IS "valid_to"),
	CONSTRAINT "signatories_standard" CHECK("standard" IN (0, 1))
) STRICT;

CREATE INDEX `signatories_deleted_at` ON `signatories` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`abbreviation` text,
	`kind` text DEFAULT 'department' NOT NULL,
	`parent_id` text,
	`outside` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "units_id" CHECK(length("id") = 36),
	CONSTRAINT "units_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "units_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "units_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "units_revision" CHECK("revision" >= 1),
	CONSTRAINT "units_name" CHECK(length("name") BETWEEN 1 AND 300),
	CONSTRAINT "units_abbreviation" CHECK(length("abbreviation") BETWEEN 0 AND 40),
	CONSTRAINT "units_kind" CHECK("kind" IN ('department', 'faculty', 'union', 'team', 'committee', 'administration', 'municipality', 'other')),
	CONSTRAINT "units_outside" CHECK("outside" IN (0, 1))
) STRICT;

CREATE INDEX `units_parent_id` ON `units` (`parent_id`);

CREATE INDEX `units_deleted_at` ON `units` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE TABLE `draft` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`saved_at` text NOT NULL
) STRICT;

CREATE TABLE `history` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`step` integer NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`record_id` text NOT NULL,
	`revision` integer NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`step`) REFERENCES `step`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "history_action" CHECK("action" IN ('create', 'update', 'trash', 'restore')),
	CONSTRAINT "history_before" CHECK(json_valid("before")),
	CONSTRAINT "history_after" CHECK(json_valid("after"))
) STRICT;

CREATE INDEX `history_record` ON `history` (`record_id`,`revision`);

CREATE INDEX `history_step` ON `history` (`step`);

CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;

CREATE TABLE `migration` (
	`number` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`checksum` text NOT NULL,
	`at` text NOT NULL
) STRICT;

CREATE TABLE `search_entry` (
	`number` integer PRIMARY KEY NOT NULL,
	`entity` text NOT NULL,
	`record_id` text NOT NULL,
	`plan_id` text
) STRICT;

CREATE UNIQUE INDEX `search_entry_record` ON `search_entry` (`record_id`);

CREATE TABLE `step` (
	`number` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`target` integer,
	`at` text NOT NULL,
	`clock` text NOT NULL,
	`device` text NOT NULL,
	`operator` text NOT NULL,
	CONSTRAINT "step_kind" CHECK("kind" IN ('do', 'undo', 'redo')),
	CONSTRAINT "step_state" CHECK("state" IN ('done', 'undone', 'dropped', 'lasting'))
) STRICT;

CREATE INDEX `step_state` ON `step` (`state`,`kind`);
