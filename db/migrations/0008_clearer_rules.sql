CREATE TABLE `__new_attendees` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`person_id` text,
	`sex` text DEFAULT 'not-stated' NOT NULL,
	`level` text DEFAULT 'not-stated' NOT NULL,
	`post` text,
	`unit_id` text,
	`stakeholder_id` text,
	`represents` text,
	`presence` text DEFAULT 'invited' NOT NULL,
	`role` text DEFAULT 'member' NOT NULL,
	`side` text DEFAULT 'none' NOT NULL,
	`voting` integer DEFAULT 0 NOT NULL,
	`substitute_for_id` text,
	`items` text,
	`name_order` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`substitute_for_id`) REFERENCES `attendees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendees_id" CHECK(length("id") = 36),
	CONSTRAINT "attendees_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "attendees_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "attendees_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "attendees_revision" CHECK("revision" >= 1),
	CONSTRAINT "attendees_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "attendees_name" CHECK(length("name") BETWEEN 0 AND 200),
	CONSTRAINT "attendees_sex" CHECK("sex" IN ('not-stated', 'woman', 'man', 'other')),
	CONSTRAINT "attendees_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "attendees_post" CHECK(length("post") BETWEEN 0 AND 200),
	CONSTRAINT "attendees_represents" CHECK(length("represents") BETWEEN 0 AND 300),
	CONSTRAINT "attendees_presence" CHECK("presence" IN ('invited', 'present', 'remote', 'excused', 'absent')),
	CONSTRAINT "attendees_role" CHECK("role" IN ('member', 'chair', 'deputy-chair', 'standing-deputy', 'secretary', 'technical-secretary', 'approver', 'substitute', 'adviser', 'guest', 'coordinator')),
	CONSTRAINT "attendees_side" CHECK("side" IN ('none', 'employer', 'workers')),
	CONSTRAINT "attendees_voting" CHECK("voting" IN (0, 1)),
	CONSTRAINT "attendees_items" CHECK(length("items") BETWEEN 0 AND 100)
) STRICT;

INSERT INTO `__new_attendees`("id", "created_at", "updated_at", "revision", "deleted_at", "meeting_id", "position", "name", "person_id", "sex", "level", "post", "unit_id", "stakeholder_id", "represents", "presence", "role", "side", "voting", "substitute_for_id", "items", "name_order") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "meeting_id", "position", "name", "person_id", "sex", "level", "post", "unit_id", "stakeholder_id", "represents", "presence", "role", "side", "voting", "substitute_for_id", "items", "name_order" FROM `attendees`;

DROP TABLE `attendees`;

ALTER TABLE `__new_attendees` RENAME TO `attendees`;

CREATE INDEX `attendees_meeting_id` ON `attendees` (`meeting_id`);

CREATE INDEX `attendees_person_id` ON `attendees` (`person_id`);

CREATE INDEX `attendees_unit_id` ON `attendees` (`unit_id`);

CREATE INDEX `attendees_stakeholder_id` ON `attendees` (`stakeholder_id`);

CREATE INDEX `attendees_substitute_for_id` ON `attendees` (`substitute_for_id`);

CREATE INDEX `attendees_deleted_at` ON `attendees` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `attendees_once` ON `attendees` (`meeting_id`,`person_id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `attendees_by_position_in_meeting_id` ON `attendees` (`meeting_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `attendees_by_name` ON `attendees` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `attendees_by_name_in_meeting_id` ON `attendees` (`meeting_id`,`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `__new_duties` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text NOT NULL,
	`kind` text DEFAULT 'report' NOT NULL,
	`code` text,
	`directive_id` text,
	`article` text,
	`anchor` text DEFAULT 'yearly-day' NOT NULL,
	`month` integer,
	`date` integer,
	`last_month` integer,
	`last_date` integer,
	`anchor_day` text,
	`offset` integer,
	`offset_unit` text DEFAULT 'days' NOT NULL,
	`before` integer DEFAULT 0 NOT NULL,
	`repeats` text DEFAULT 'yearly' NOT NULL,
	`cut_off` text,
	`unit_id` text,
	`addressee` text,
	`merged_into` text,
	`plan_id` text,
	`plan_node_id` text,
	`starts_on` text,
	`ends_on` text,
	`paused` integer DEFAULT 0 NOT NULL,
	`verified` integer DEFAULT 0 NOT NULL,
	`source` text,
	`checked_on` text,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`directive_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_node_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "duties_id" CHECK(length("id") = 36),
	CONSTRAINT "duties_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "duties_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "duties_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "duties_revision" CHECK("revision" >= 1),
	CONSTRAINT "duties_title" CHECK(length("title") BETWEEN 1 AND 500),
	CONSTRAINT "duties_kind" CHECK("kind" IN ('report', 'plan', 'meeting', 'notice', 'data', 'publication', 'campaign', 'training', 'review', 'other')),
	CONSTRAINT "duties_code" CHECK(length("code") BETWEEN 0 AND 60),
	CONSTRAINT "duties_article" CHECK(length("article") BETWEEN 0 AND 200),
	CONSTRAINT "duties_anchor" CHECK("anchor" IN ('yearly-day', 'one-day', 'meeting', 'minutes-approved', 'notice-up', 'plan-start', 'plan-end', 'plan-signed', 'charter-signed', 'agreement-end', 'certificate-end')),
	CONSTRAINT "duties_month" CHECK("month" BETWEEN 1 AND 12),
	CONSTRAINT "duties_date" CHECK("date" BETWEEN 1 AND 31),
	CONSTRAINT "duties_last_month" CHECK("last_month" BETWEEN 1 AND 12),
	CONSTRAINT "duties_last_date" CHECK("last_date" BETWEEN 1 AND 31),
	CONSTRAINT "duties_anchor_day" CHECK("anchor_day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("anchor_day") IS "anchor_day"),
	CONSTRAINT "duties_offset" CHECK("offset" BETWEEN 0 AND 10000),
	CONSTRAINT "duties_offset_unit" CHECK("offset_unit" IN ('days', 'working-days', 'weeks', 'months', 'years')),
	CONSTRAINT "duties_before" CHECK("before" IN (0, 1)),
	CONSTRAINT "duties_repeats" CHECK("repeats" IN ('yearly', 'once', 'half-yearly', 'quarterly', 'monthly', 'four-yearly')),
	CONSTRAINT "duties_cut_off" CHECK(length("cut_off") BETWEEN 0 AND 200),
	CONSTRAINT "duties_addressee" CHECK(length("addressee") BETWEEN 0 AND 300),
	CONSTRAINT "duties_merged_into" CHECK(length("merged_into") BETWEEN 0 AND 300),
	CONSTRAINT "duties_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "duties_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "duties_paused" CHECK("paused" IN (0, 1)),
	CONSTRAINT "duties_verified" CHECK("verified" IN (0, 1)),
	CONSTRAINT "duties_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "duties_checked_on" CHECK("checked_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("checked_on") IS "checked_on"),
	CONSTRAINT "duties_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

INSERT INTO `__new_duties`("id", "created_at", "updated_at", "revision", "deleted_at", "title", "kind", "code", "directive_id", "article", "anchor", "month", "date", "last_month", "last_date", "anchor_day", "offset", "offset_unit", "before", "repeats", "cut_off", "unit_id", "addressee", "merged_into", "plan_id", "plan_node_id", "starts_on", "ends_on", "paused", "verified", "source", "checked_on", "note", "title_order") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "title", "kind", "code", "directive_id", "article", "anchor", "month", "date", "last_month", "last_date", "anchor_day", "offset", "offset_unit", "before", "repeats", "cut_off", "unit_id", "addressee", "merged_into", "plan_id", "plan_node_id", "starts_on", "ends_on", "paused", "verified", "source", "checked_on", "note", "title_order" FROM `duties`;

DROP TABLE `duties`;

ALTER TABLE `__new_duties` RENAME TO `duties`;

CREATE INDEX `duties_directive_id` ON `duties` (`directive_id`);

CREATE INDEX `duties_unit_id` ON `duties` (`unit_id`);

CREATE INDEX `duties_plan_id` ON `duties` (`plan_id`);

CREATE INDEX `duties_plan_node_id` ON `duties` (`plan_node_id`);

CREATE INDEX `duties_deleted_at` ON `duties` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `duties_by_title` ON `duties` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `duties_by_kind` ON `duties` ((CASE "kind" WHEN 'report' THEN 0 WHEN 'plan' THEN 1 WHEN 'meeting' THEN 2 WHEN 'notice' THEN 3 WHEN 'data' THEN 4 WHEN 'publication' THEN 5 WHEN 'campaign' THEN 6 WHEN 'training' THEN 7 WHEN 'review' THEN 8 WHEN 'other' THEN 9 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `duties_by_repeats` ON `duties` ((CASE "repeats" WHEN 'yearly' THEN 0 WHEN 'once' THEN 1 WHEN 'half-yearly' THEN 2 WHEN 'quarterly' THEN 3 WHEN 'monthly' THEN 4 WHEN 'four-yearly' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `duties_by_updated_at` ON `duties` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `__new_occasions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text DEFAULT '' NOT NULL,
	`training_id` text,
	`state` text DEFAULT 'planned' NOT NULL,
	`day` text,
	`last_day` text,
	`month_only` integer DEFAULT 0 NOT NULL,
	`start_time` text,
	`end_time` text,
	`hours` real,
	`place` text,
	`mode` text DEFAULT 'in-person' NOT NULL,
	`topic_ids` text DEFAULT '[]' NOT NULL,
	`unit_ids` text DEFAULT '[]' NOT NULL,
	`trainer_ids` text DEFAULT '[]' NOT NULL,
	`trainer_text` text,
	`sittings` integer,
	`stated_total` integer,
	`locked` integer DEFAULT 0 NOT NULL,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`training_id`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "occasions_id" CHECK(length("id") = 36),
	CONSTRAINT "occasions_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "occasions_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "occasions_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "occasions_revision" CHECK("revision" >= 1),
	CONSTRAINT "occasions_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "occasions_state" CHECK("state" IN ('planned', 'held', 'cancelled')),
	CONSTRAINT "occasions_day" CHECK("day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day") IS "day"),
	CONSTRAINT "occasions_last_day" CHECK("last_day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("last_day") IS "last_day"),
	CONSTRAINT "occasions_month_only" CHECK("month_only" IN (0, 1)),
	CONSTRAINT "occasions_start_time" CHECK("start_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "start_time" < '24:00'),
	CONSTRAINT "occasions_end_time" CHECK("end_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "end_time" < '24:00'),
	CONSTRAINT "occasions_hours" CHECK("hours" BETWEEN 0 AND 10000),
	CONSTRAINT "occasions_place" CHECK(length("place") BETWEEN 0 AND 300),
	CONSTRAINT "occasions_mode" CHECK("mode" IN ('in-person', 'remote', 'mixed')),
	CONSTRAINT "occasions_topic_ids" CHECK(json_valid("topic_ids") AND json_type("topic_ids") = 'array' AND json_array_length("topic_ids") <= 200),
	CONSTRAINT "occasions_unit_ids" CHECK(json_valid("unit_ids") AND json_type("unit_ids") = 'array' AND json_array_length("unit_ids") <= 200),
	CONSTRAINT "occasions_trainer_ids" CHECK(json_valid("trainer_ids") AND json_type("trainer_ids") = 'array' AND json_array_length("trainer_ids") <= 200),
	CONSTRAINT "occasions_trainer_text" CHECK(length("trainer_text") BETWEEN 0 AND 300),
	CONSTRAINT "occasions_sittings" CHECK("sittings" BETWEEN 0 AND 100000),
	CONSTRAINT "occasions_stated_total" CHECK("stated_total" BETWEEN 0 AND 10000000),
	CONSTRAINT "occasions_locked" CHECK("locked" IN (0, 1)),
	CONSTRAINT "occasions_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

INSERT INTO `__new_occasions`("id", "created_at", "updated_at", "revision", "deleted_at", "title", "training_id", "state", "day", "last_day", "month_only", "start_time", "end_time", "hours", "place", "mode", "topic_ids", "unit_ids", "trainer_ids", "trainer_text", "sittings", "stated_total", "locked", "note", "title_order") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "title", "training_id", "state", "day", "last_day", "month_only", "start_time", "end_time", "hours", "place", "mode", "topic_ids", "unit_ids", "trainer_ids", "trainer_text", "sittings", "stated_total", "locked", "note", "title_order" FROM `occasions`;

DROP TABLE `occasions`;

ALTER TABLE `__new_occasions` RENAME TO `occasions`;

CREATE INDEX `occasions_training_id` ON `occasions` (`training_id`);

CREATE INDEX `occasions_deleted_at` ON `occasions` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `occasions_by_title` ON `occasions` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_day` ON `occasions` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_state` ON `occasions` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'held' THEN 1 WHEN 'cancelled' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_hours` ON `occasions` (`hours`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_updated_at` ON `occasions` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `__new_trainings` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text NOT NULL,
	`kind` text DEFAULT 'course' NOT NULL,
	`parent_id` text,
	`state` text DEFAULT 'planned' NOT NULL,
	`aim` text,
	`audience` text,
	`level` text DEFAULT 'not-stated' NOT NULL,
	`for_men` integer DEFAULT 0 NOT NULL,
	`all_units` integer DEFAULT 0 NOT NULL,
	`unit_ids` text DEFAULT '[]' NOT NULL,
	`topic_ids` text DEFAULT '[]' NOT NULL,
	`content` text DEFAULT '[]' NOT NULL,
	`mode` text DEFAULT 'in-person' NOT NULL,
	`hours` real,
	`seats` integer,
	`starts_on` text,
	`ends_on` text,
	`month_only` integer DEFAULT 0 NOT NULL,
	`partner_ids` text DEFAULT '[]' NOT NULL,
	`plan_id` text,
	`plan_node_id` text,
	`stated_people` integer,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`parent_id`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_node_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trainings_id" CHECK(length("id") = 36),
	CONSTRAINT "trainings_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "trainings_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "trainings_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "trainings_revision" CHECK("revision" >= 1),
	CONSTRAINT "trainings_title" CHECK(length("title") BETWEEN 1 AND 500),
	CONSTRAINT "trainings_kind" CHECK("kind" IN ('course', 'programme', 'seminar', 'kick-off', 'train-the-trainer', 'campaign', 'other')),
	CONSTRAINT "trainings_state" CHECK("state" IN ('planned', 'ongoing', 'done', 'cancelled')),
	CONSTRAINT "trainings_aim" CHECK(length("aim") BETWEEN 0 AND 5000),
	CONSTRAINT "trainings_audience" CHECK(length("audience") BETWEEN 0 AND 500),
	CONSTRAINT "trainings_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "trainings_for_men" CHECK("for_men" IN (0, 1)),
	CONSTRAINT "trainings_all_units" CHECK("all_units" IN (0, 1)),
	CONSTRAINT "trainings_unit_ids" CHECK(json_valid("unit_ids") AND json_type("unit_ids") = 'array' AND json_array_length("unit_ids") <= 200),
	CONSTRAINT "trainings_topic_ids" CHECK(json_valid("topic_ids") AND json_type("topic_ids") = 'array' AND json_array_length("topic_ids") <= 200),
	CONSTRAINT "trainings_content" CHECK(json_valid("content") AND json_type("content") = 'array' AND json_array_length("content") <= 50),
	CONSTRAINT "trainings_mode" CHECK("mode" IN ('in-person', 'remote', 'mixed')),
	CONSTRAINT "trainings_hours" CHECK("hours" BETWEEN 0 AND 10000),
	CONSTRAINT "trainings_seats" CHECK("seats" BETWEEN 0 AND 100000),
	CONSTRAINT "trainings_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "trainings_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "trainings_month_only" CHECK("month_only" IN (0, 1)),
	CONSTRAINT "trainings_partner_ids" CHECK(json_valid("partner_ids") AND json_type("partner_ids") = 'array' AND json_array_length("partner_ids") <= 200),
	CONSTRAINT "trainings_stated_people" CHECK("stated_people" BETWEEN 0 AND 10000000),
	CONSTRAINT "trainings_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

INSERT INTO `__new_trainings`("id", "created_at", "updated_at", "revision", "deleted_at", "title", "kind", "parent_id", "state", "aim", "audience", "level", "for_men", "all_units", "unit_ids", "topic_ids", "content", "mode", "hours", "seats", "starts_on", "ends_on", "month_only", "partner_ids", "plan_id", "plan_node_id", "stated_people", "note", "title_order") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "title", "kind", "parent_id", "state", "aim", "audience", "level", "for_men", "all_units", "unit_ids", "topic_ids", "content", "mode", "hours", "seats", "starts_on", "ends_on", "month_only", "partner_ids", "plan_id", "plan_node_id", "stated_people", "note", "title_order" FROM `trainings`;

DROP TABLE `trainings`;

ALTER TABLE `__new_trainings` RENAME TO `trainings`;

CREATE INDEX `trainings_parent_id` ON `trainings` (`parent_id`);

CREATE INDEX `trainings_plan_id` ON `trainings` (`plan_id`);

CREATE INDEX `trainings_plan_node_id` ON `trainings` (`plan_node_id`);

CREATE INDEX `trainings_deleted_at` ON `trainings` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `trainings_by_title` ON `trainings` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_starts_on` ON `trainings` (`starts_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_kind` ON `trainings` ((CASE "kind" WHEN 'course' THEN 0 WHEN 'programme' THEN 1 WHEN 'seminar' THEN 2 WHEN 'kick-off' THEN 3 WHEN 'train-the-trainer' THEN 4 WHEN 'campaign' THEN 5 WHEN 'other' THEN 6 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_state` ON `trainings` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'done' THEN 2 WHEN 'cancelled' THEN 3 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_updated_at` ON `trainings` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;
