CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`reason` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'person' NOT NULL,
	`day` text NOT NULL,
	`places` text DEFAULT '[]' NOT NULL,
	`records` integer DEFAULT 0 NOT NULL,
	`closed_records` integer DEFAULT 0 NOT NULL,
	`history_entries` integer DEFAULT 0 NOT NULL,
	`drafts` integer DEFAULT 0 NOT NULL,
	`backup_sequence` integer,
	`note` text,
	`locked` integer DEFAULT 0 NOT NULL,
	`reason_order` text,
	CONSTRAINT "erasures_id" CHECK(length("id") = 36),
	CONSTRAINT "erasures_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "erasures_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "erasures_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "erasures_revision" CHECK("revision" >= 1),
	CONSTRAINT "erasures_reason" CHECK(length("reason") BETWEEN 0 AND 300),
	CONSTRAINT "erasures_kind" CHECK("kind" IN ('person', 'retention')),
	CONSTRAINT "erasures_day" CHECK("day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day") IS "day"),
	CONSTRAINT "erasures_places" CHECK(json_valid("places") AND json_type("places") = 'array' AND json_array_length("places") <= 500),
	CONSTRAINT "erasures_records" CHECK("records" BETWEEN 0 AND 1000000000),
	CONSTRAINT "erasures_closed_records" CHECK("closed_records" BETWEEN 0 AND 1000000000),
	CONSTRAINT "erasures_history_entries" CHECK("history_entries" BETWEEN 0 AND 1000000000),
	CONSTRAINT "erasures_drafts" CHECK("drafts" BETWEEN 0 AND 1000000000),
	CONSTRAINT "erasures_backup_sequence" CHECK("backup_sequence" BETWEEN 0 AND 1000000000),
	CONSTRAINT "erasures_note" CHECK(length("note") BETWEEN 0 AND 5000),
	CONSTRAINT "erasures_locked" CHECK("locked" IN (0, 1))
) STRICT;

CREATE INDEX `erasures_deleted_at` ON `erasures` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `erasures_by_reason` ON `erasures` (`reason_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `erasures_by_day` ON `erasures` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `erasures_by_kind` ON `erasures` ((CASE "kind" WHEN 'person' THEN 0 WHEN 'retention' THEN 1 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `erasures_by_records` ON `erasures` (`records`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `evidence_links` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`evidence_id` text NOT NULL,
	`to_entity` text NOT NULL,
	`to_id` text NOT NULL,
	`to_entity_order` text,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidences`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_links_id" CHECK(length("id") = 36),
	CONSTRAINT "evidence_links_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "evidence_links_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "evidence_links_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "evidence_links_revision" CHECK("revision" >= 1),
	CONSTRAINT "evidence_links_to_entity" CHECK(length("to_entity") BETWEEN 1 AND 40),
	CONSTRAINT "evidence_links_to_id" CHECK(length("to_id") BETWEEN 1 AND 36)
) STRICT;

CREATE INDEX `evidence_links_evidence_id` ON `evidence_links` (`evidence_id`);

CREATE INDEX `evidence_links_deleted_at` ON `evidence_links` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `evidence_links_once` ON `evidence_links` (`to_id`,`evidence_id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidence_links_by_created_at_in_evidence_id` ON `evidence_links` (`evidence_id`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidence_links_by_to_entity` ON `evidence_links` (`to_entity_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidence_links_by_to_entity_in_evidence_id` ON `evidence_links` (`evidence_id`,`to_entity_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `evidences` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text NOT NULL,
	`file_name` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`day` text,
	`destroyed_on` text,
	`note` text,
	`title_order` text,
	`file_name_order` text,
	CONSTRAINT "evidences_id" CHECK(length("id") = 36),
	CONSTRAINT "evidences_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "evidences_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "evidences_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "evidences_revision" CHECK("revision" >= 1),
	CONSTRAINT "evidences_title" CHECK(length("title") BETWEEN 1 AND 300),
	CONSTRAINT "evidences_file_name" CHECK(length("file_name") BETWEEN 1 AND 255),
	CONSTRAINT "evidences_hash" CHECK(length("hash") BETWEEN 1 AND 64),
	CONSTRAINT "evidences_bytes" CHECK("bytes" BETWEEN 0 AND 1000000000),
	CONSTRAINT "evidences_day" CHECK("day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day") IS "day"),
	CONSTRAINT "evidences_destroyed_on" CHECK("destroyed_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("destroyed_on") IS "destroyed_on"),
	CONSTRAINT "evidences_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `evidences_deleted_at` ON `evidences` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `evidences_hash` ON `evidences` (`hash`);

CREATE INDEX `evidences_by_title` ON `evidences` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidences_by_file_name` ON `evidences` (`file_name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidences_by_bytes` ON `evidences` (`bytes`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidences_by_day` ON `evidences` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `evidences_by_updated_at` ON `evidences` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `not_sames` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`what` text DEFAULT 'stakeholder' NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`first_id_order` text,
	CONSTRAINT "not_sames_id" CHECK(length("id") = 36),
	CONSTRAINT "not_sames_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "not_sames_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "not_sames_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "not_sames_revision" CHECK("revision" >= 1),
	CONSTRAINT "not_sames_what" CHECK("what" IN ('stakeholder', 'person')),
	CONSTRAINT "not_sames_first_id" CHECK(length("first_id") BETWEEN 1 AND 36),
	CONSTRAINT "not_sames_second_id" CHECK(length("second_id") BETWEEN 1 AND 36)
) STRICT;

CREATE INDEX `not_sames_deleted_at` ON `not_sames` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `not_sames_once` ON `not_sames` (`first_id`,`second_id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `not_sames_by_first_id` ON `not_sames` (`first_id_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `people` ADD `merged_into_id` text REFERENCES people(id);

CREATE INDEX `people_merged_into_id` ON `people` (`merged_into_id`);

-- Written by hand. What names a person can be taken out of the history: while a redaction is under way, values may
-- change, and never which record, which fields, when or by whom (decision 0019).
DROP TRIGGER `history_stays_as_it_is`;

CREATE TRIGGER `history_stays_as_it_is` BEFORE UPDATE ON `history`
WHEN NEW.`sequence` IS NOT OLD.`sequence` OR NEW.`step` IS NOT OLD.`step` OR NEW.`action` IS NOT OLD.`action`
	OR NEW.`entity` IS NOT OLD.`entity` OR NEW.`record_id` IS NOT OLD.`record_id`
	OR NOT (
		(OLD.`step` = (SELECT max(`number`) FROM `step`) AND NEW.`before` IS OLD.`before`)
		OR (
			EXISTS (SELECT 1 FROM `meta` WHERE `key` = 'redacting')
			AND NEW.`revision` IS OLD.`revision`
			AND (SELECT group_concat(`key`) FROM json_each(NEW.`before`)) IS (SELECT group_concat(`key`) FROM json_each(OLD.`before`))
			AND (SELECT group_concat(`key`) FROM json_each(NEW.`after`)) IS (SELECT group_concat(`key`) FROM json_each(OLD.`after`))
		)
	)
BEGIN
	SELECT RAISE(ABORT, 'history is append-only');
END;
