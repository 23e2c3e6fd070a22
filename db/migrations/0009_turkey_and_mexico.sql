CREATE TABLE `__new_layout_values` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`profile` text DEFAULT 'vn-nd30' NOT NULL,
	`rule` text NOT NULL,
	`value` integer DEFAULT 0 NOT NULL,
	`rule_order` text,
	CONSTRAINT "layout_values_id" CHECK(length("id") = 36),
	CONSTRAINT "layout_values_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "layout_values_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "layout_values_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "layout_values_revision" CHECK("revision" >= 1),
	CONSTRAINT "layout_values_profile" CHECK("profile" IN ('vn-nd30', 'vn-union', 'se-plan', 'tr-plan', 'mx-plan')),
	CONSTRAINT "layout_values_rule" CHECK(length("rule") BETWEEN 1 AND 80),
	CONSTRAINT "layout_values_value" CHECK("value" BETWEEN 0 AND 100000)
) STRICT;

INSERT INTO `__new_layout_values`("id", "created_at", "updated_at", "revision", "deleted_at", "profile", "rule", "value", "rule_order") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "profile", "rule", "value", "rule_order" FROM `layout_values`;

DROP TABLE `layout_values`;

ALTER TABLE `__new_layout_values` RENAME TO `layout_values`;

CREATE INDEX `layout_values_deleted_at` ON `layout_values` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `layout_values_once` ON `layout_values` (`profile`,`rule`) WHERE "deleted_at" IS NULL;

CREATE INDEX `layout_values_by_rule` ON `layout_values` (`rule_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `__new_plans` (
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
	`currency` text DEFAULT 'EUR' NOT NULL,
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
	`title_order` text,
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
	CONSTRAINT "plans_profile" CHECK("profile" IN ('vn-nd30', 'vn-union', 'se-plan', 'tr-plan', 'mx-plan')),
	CONSTRAINT "plans_language" CHECK("language" IN ('en', 'es', 'tr', 'vi', 'sv')),
	CONSTRAINT "plans_status" CHECK("status" IN ('draft', 'submitted', 'adopted', 'ongoing', 'completed', 'replaced')),
	CONSTRAINT "plans_currency" CHECK("currency" IN ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY', 'MXN', 'VND')),
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

INSERT INTO `__new_plans`("id", "created_at", "updated_at", "revision", "deleted_at", "kind", "title", "subtitle", "profile", "language", "status", "currency", "starts_on", "ends_on", "level_names", "opening", "number", "symbol", "signed_on", "place", "signatory_id", "parent_directive_id", "drafter_unit_id", "drafter_mark", "copies", "reference", "version", "adopted_by", "adopted_item", "owner", "follow_up", "charter_signed_on", "title_order") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "kind", "title", "subtitle", "profile", "language", "status", "currency", "starts_on", "ends_on", "level_names", "opening", "number", "symbol", "signed_on", "place", "signatory_id", "parent_directive_id", "drafter_unit_id", "drafter_mark", "copies", "reference", "version", "adopted_by", "adopted_item", "owner", "follow_up", "charter_signed_on", "title_order" FROM `plans`;

DROP TABLE `plans`;

ALTER TABLE `__new_plans` RENAME TO `plans`;

CREATE INDEX `plans_signatory_id` ON `plans` (`signatory_id`);

CREATE INDEX `plans_parent_directive_id` ON `plans` (`parent_directive_id`);

CREATE INDEX `plans_drafter_unit_id` ON `plans` (`drafter_unit_id`);

CREATE INDEX `plans_deleted_at` ON `plans` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `plans_by_title` ON `plans` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_kind` ON `plans` ((CASE "kind" WHEN 'plan' THEN 0 WHEN 'proposal' THEN 1 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_starts_on` ON `plans` (`starts_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_status` ON `plans` ((CASE "status" WHEN 'draft' THEN 0 WHEN 'submitted' THEN 1 WHEN 'adopted' THEN 2 WHEN 'ongoing' THEN 3 WHEN 'completed' THEN 4 WHEN 'replaced' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_updated_at` ON `plans` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;
