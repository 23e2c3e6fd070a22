CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`start_time` text,
	`minutes` integer,
	`presenter_id` text,
	`presenter` text,
	`reference` text,
	`documents` text DEFAULT '[]' NOT NULL,
	`proposals` text,
	`discussion` text,
	`plan_node_id` text,
	`title_order` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`presenter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_node_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_items_id" CHECK(length("id") = 36),
	CONSTRAINT "agenda_items_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "agenda_items_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "agenda_items_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "agenda_items_revision" CHECK("revision" >= 1),
	CONSTRAINT "agenda_items_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "agenda_items_title" CHECK(length("title") BETWEEN 0 AND 1000),
	CONSTRAINT "agenda_items_start_time" CHECK("start_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "start_time" < '24:00'),
	CONSTRAINT "agenda_items_minutes" CHECK("minutes" BETWEEN 0 AND 1440),
	CONSTRAINT "agenda_items_presenter" CHECK(length("presenter") BETWEEN 0 AND 200),
	CONSTRAINT "agenda_items_reference" CHECK(length("reference") BETWEEN 0 AND 60),
	CONSTRAINT "agenda_items_documents" CHECK(json_valid("documents") AND json_type("documents") = 'array' AND json_array_length("documents") <= 50),
	CONSTRAINT "agenda_items_proposals" CHECK(json_valid("proposals") AND json_type("proposals") = 'array'),
	CONSTRAINT "agenda_items_discussion" CHECK(json_valid("discussion") AND json_type("discussion") = 'array')
) STRICT;

CREATE INDEX `agenda_items_meeting_id` ON `agenda_items` (`meeting_id`);

CREATE INDEX `agenda_items_presenter_id` ON `agenda_items` (`presenter_id`);

CREATE INDEX `agenda_items_plan_node_id` ON `agenda_items` (`plan_node_id`);

CREATE INDEX `agenda_items_deleted_at` ON `agenda_items` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `agenda_items_by_position_in_meeting_id` ON `agenda_items` (`meeting_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agenda_items_by_title` ON `agenda_items` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agenda_items_by_title_in_meeting_id` ON `agenda_items` (`meeting_id`,`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`stakeholder_id` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'protocol' NOT NULL,
	`number` text,
	`state` text DEFAULT 'planned' NOT NULL,
	`subject` text,
	`signed_on` text,
	`starts_on` text,
	`ends_on` text,
	`notice_days` integer,
	`training_id` text,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training_id`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreements_id" CHECK(length("id") = 36),
	CONSTRAINT "agreements_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "agreements_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "agreements_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "agreements_revision" CHECK("revision" >= 1),
	CONSTRAINT "agreements_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "agreements_kind" CHECK("kind" IN ('protocol', 'memorandum', 'project', 'contract', 'other')),
	CONSTRAINT "agreements_number" CHECK(length("number") BETWEEN 0 AND 60),
	CONSTRAINT "agreements_state" CHECK("state" IN ('planned', 'signed', 'ended')),
	CONSTRAINT "agreements_subject" CHECK(length("subject") BETWEEN 0 AND 5000),
	CONSTRAINT "agreements_signed_on" CHECK("signed_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("signed_on") IS "signed_on"),
	CONSTRAINT "agreements_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "agreements_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "agreements_notice_days" CHECK("notice_days" BETWEEN 0 AND 3650),
	CONSTRAINT "agreements_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `agreements_stakeholder_id` ON `agreements` (`stakeholder_id`);

CREATE INDEX `agreements_training_id` ON `agreements` (`training_id`);

CREATE INDEX `agreements_deleted_at` ON `agreements` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `agreements_by_created_at_in_stakeholder_id` ON `agreements` (`stakeholder_id`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agreements_by_title` ON `agreements` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agreements_by_title_in_stakeholder_id` ON `agreements` (`stakeholder_id`,`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agreements_by_state` ON `agreements` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'signed' THEN 1 WHEN 'ended' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agreements_by_state_in_stakeholder_id` ON `agreements` (`stakeholder_id`,(CASE "state" WHEN 'planned' THEN 0 WHEN 'signed' THEN 1 WHEN 'ended' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agreements_by_ends_on` ON `agreements` (`ends_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `agreements_by_ends_on_in_stakeholder_id` ON `agreements` (`stakeholder_id`,`ends_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `attendee_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`level` text DEFAULT 'not-stated' NOT NULL,
	`unit_id` text,
	`stakeholder_id` text,
	`women` integer DEFAULT 0 NOT NULL,
	`men` integer DEFAULT 0 NOT NULL,
	`other` integer DEFAULT 0 NOT NULL,
	`not_stated` integer DEFAULT 0 NOT NULL,
	`label_order` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendee_groups_id" CHECK(length("id") = 36),
	CONSTRAINT "attendee_groups_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "attendee_groups_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "attendee_groups_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "attendee_groups_revision" CHECK("revision" >= 1),
	CONSTRAINT "attendee_groups_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "attendee_groups_label" CHECK(length("label") BETWEEN 0 AND 300),
	CONSTRAINT "attendee_groups_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "attendee_groups_women" CHECK("women" BETWEEN 0 AND 10000000),
	CONSTRAINT "attendee_groups_men" CHECK("men" BETWEEN 0 AND 10000000),
	CONSTRAINT "attendee_groups_other" CHECK("other" BETWEEN 0 AND 10000000),
	CONSTRAINT "attendee_groups_not_stated" CHECK("not_stated" BETWEEN 0 AND 10000000)
) STRICT;

CREATE INDEX `attendee_groups_meeting_id` ON `attendee_groups` (`meeting_id`);

CREATE INDEX `attendee_groups_unit_id` ON `attendee_groups` (`unit_id`);

CREATE INDEX `attendee_groups_stakeholder_id` ON `attendee_groups` (`stakeholder_id`);

CREATE INDEX `attendee_groups_deleted_at` ON `attendee_groups` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `attendee_groups_by_position_in_meeting_id` ON `attendee_groups` (`meeting_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `attendee_groups_by_label` ON `attendee_groups` (`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `attendee_groups_by_label_in_meeting_id` ON `attendee_groups` (`meeting_id`,`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `attendees` (
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
	`reason` text,
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
	CONSTRAINT "attendees_items" CHECK(length("items") BETWEEN 0 AND 100),
	CONSTRAINT "attendees_reason" CHECK(length("reason") BETWEEN 0 AND 300)
) STRICT;

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

CREATE TABLE `bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`short_name` text,
	`kind` text DEFAULT 'committee' NOT NULL,
	`weight` text DEFAULT 'informal' NOT NULL,
	`unit_id` text,
	`plan_id` text,
	`purpose` text,
	`legal_basis_id` text,
	`basis_text` text,
	`created_by` text,
	`created_on` text,
	`ends_on` text,
	`min_members` integer,
	`max_members` integer,
	`rhythm` text,
	`installed_on` text,
	`installed_place` text,
	`oath_taken_by` text,
	`note` text,
	`name_order` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`legal_basis_id`) REFERENCES `directives`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bodies_id" CHECK(length("id") = 36),
	CONSTRAINT "bodies_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "bodies_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "bodies_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "bodies_revision" CHECK("revision" >= 1),
	CONSTRAINT "bodies_name" CHECK(length("name") BETWEEN 1 AND 300),
	CONSTRAINT "bodies_short_name" CHECK(length("short_name") BETWEEN 0 AND 60),
	CONSTRAINT "bodies_kind" CHECK("kind" IN ('committee', 'council-committee', 'board', 'steering-group', 'working-group', 'working-table', 'negotiating-commission', 'follow-up-commission', 'collegiate-body', 'equality-unit', 'advisory-board', 'women-council', 'coordination-board', 'secretariat', 'drafting-team', 'coordinators', 'collaborators', 'communicators', 'rapporteurs', 'club', 'other')),
	CONSTRAINT "bodies_weight" CHECK("weight" IN ('informal', 'formal', 'negotiated')),
	CONSTRAINT "bodies_purpose" CHECK(length("purpose") BETWEEN 0 AND 5000),
	CONSTRAINT "bodies_basis_text" CHECK(length("basis_text") BETWEEN 0 AND 500),
	CONSTRAINT "bodies_created_by" CHECK(length("created_by") BETWEEN 0 AND 300),
	CONSTRAINT "bodies_created_on" CHECK("created_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("created_on") IS "created_on"),
	CONSTRAINT "bodies_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "bodies_min_members" CHECK("min_members" BETWEEN 0 AND 1000),
	CONSTRAINT "bodies_max_members" CHECK("max_members" BETWEEN 0 AND 1000),
	CONSTRAINT "bodies_rhythm" CHECK(length("rhythm") BETWEEN 0 AND 200),
	CONSTRAINT "bodies_installed_on" CHECK("installed_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("installed_on") IS "installed_on"),
	CONSTRAINT "bodies_installed_place" CHECK(length("installed_place") BETWEEN 0 AND 200),
	CONSTRAINT "bodies_oath_taken_by" CHECK(length("oath_taken_by") BETWEEN 0 AND 200),
	CONSTRAINT "bodies_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `bodies_unit_id` ON `bodies` (`unit_id`);

CREATE INDEX `bodies_plan_id` ON `bodies` (`plan_id`);

CREATE INDEX `bodies_legal_basis_id` ON `bodies` (`legal_basis_id`);

CREATE INDEX `bodies_deleted_at` ON `bodies` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `bodies_by_name` ON `bodies` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `bodies_by_kind` ON `bodies` ((CASE "kind" WHEN 'committee' THEN 0 WHEN 'council-committee' THEN 1 WHEN 'board' THEN 2 WHEN 'steering-group' THEN 3 WHEN 'working-group' THEN 4 WHEN 'working-table' THEN 5 WHEN 'negotiating-commission' THEN 6 WHEN 'follow-up-commission' THEN 7 WHEN 'collegiate-body' THEN 8 WHEN 'equality-unit' THEN 9 WHEN 'advisory-board' THEN 10 WHEN 'women-council' THEN 11 WHEN 'coordination-board' THEN 12 WHEN 'secretariat' THEN 13 WHEN 'drafting-team' THEN 14 WHEN 'coordinators' THEN 15 WHEN 'collaborators' THEN 16 WHEN 'communicators' THEN 17 WHEN 'rapporteurs' THEN 18 WHEN 'club' THEN 19 WHEN 'other' THEN 20 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `bodies_by_created_on` ON `bodies` (`created_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `contact_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`stakeholder_id` text NOT NULL,
	`day` text NOT NULL,
	`kind` text DEFAULT 'call' NOT NULL,
	`subject` text DEFAULT '' NOT NULL,
	`person_id` text,
	`by_whom` text,
	`meeting_id` text,
	`text` text,
	`subject_order` text,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_entries_id" CHECK(length("id") = 36),
	CONSTRAINT "contact_entries_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "contact_entries_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "contact_entries_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "contact_entries_revision" CHECK("revision" >= 1),
	CONSTRAINT "contact_entries_day" CHECK("day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day") IS "day"),
	CONSTRAINT "contact_entries_kind" CHECK("kind" IN ('call', 'e-mail', 'letter', 'visit', 'meeting', 'other')),
	CONSTRAINT "contact_entries_subject" CHECK(length("subject") BETWEEN 0 AND 300),
	CONSTRAINT "contact_entries_by_whom" CHECK(length("by_whom") BETWEEN 0 AND 200),
	CONSTRAINT "contact_entries_text" CHECK(length("text") BETWEEN 0 AND 10000)
) STRICT;

CREATE INDEX `contact_entries_stakeholder_id` ON `contact_entries` (`stakeholder_id`);

CREATE INDEX `contact_entries_person_id` ON `contact_entries` (`person_id`);

CREATE INDEX `contact_entries_meeting_id` ON `contact_entries` (`meeting_id`);

CREATE INDEX `contact_entries_deleted_at` ON `contact_entries` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `contact_entries_by_created_at_in_stakeholder_id` ON `contact_entries` (`stakeholder_id`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `contact_entries_by_subject` ON `contact_entries` (`subject_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `contact_entries_by_subject_in_stakeholder_id` ON `contact_entries` (`stakeholder_id`,`subject_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `contact_entries_by_day` ON `contact_entries` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `contact_entries_by_day_in_stakeholder_id` ON `contact_entries` (`stakeholder_id`,`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `contact_entries_by_kind` ON `contact_entries` ((CASE "kind" WHEN 'call' THEN 0 WHEN 'e-mail' THEN 1 WHEN 'letter' THEN 2 WHEN 'visit' THEN 3 WHEN 'meeting' THEN 4 WHEN 'other' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `contact_entries_by_kind_in_stakeholder_id` ON `contact_entries` (`stakeholder_id`,(CASE "kind" WHEN 'call' THEN 0 WHEN 'e-mail' THEN 1 WHEN 'letter' THEN 2 WHEN 'visit' THEN 3 WHEN 'meeting' THEN 4 WHEN 'other' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`agenda_item_id` text,
	`kind` text DEFAULT 'decision' NOT NULL,
	`number` text,
	`text` text DEFAULT '' NOT NULL,
	`unit_id` text,
	`person_id` text,
	`responsible` text,
	`starts_on` text,
	`due_on` text,
	`status` text DEFAULT 'open' NOT NULL,
	`progress` integer,
	`result` text DEFAULT 'not-stated' NOT NULL,
	`votes_for` integer,
	`votes_against` integer,
	`votes_abstained` integer,
	`plan_node_id` text,
	`sent_to` text DEFAULT '[]' NOT NULL,
	`note` text,
	`text_order` text,
	`number_order` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_node_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_id" CHECK(length("id") = 36),
	CONSTRAINT "decisions_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "decisions_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "decisions_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "decisions_revision" CHECK("revision" >= 1),
	CONSTRAINT "decisions_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "decisions_kind" CHECK("kind" IN ('decision', 'recommendation', 'information')),
	CONSTRAINT "decisions_number" CHECK(length("number") BETWEEN 0 AND 60),
	CONSTRAINT "decisions_text" CHECK(length("text") BETWEEN 0 AND 10000),
	CONSTRAINT "decisions_responsible" CHECK(length("responsible") BETWEEN 0 AND 300),
	CONSTRAINT "decisions_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "decisions_due_on" CHECK("due_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due_on") IS "due_on"),
	CONSTRAINT "decisions_status" CHECK("status" IN ('open', 'in-progress', 'done', 'partly-done', 're-planned', 'dropped')),
	CONSTRAINT "decisions_progress" CHECK("progress" BETWEEN 0 AND 100),
	CONSTRAINT "decisions_result" CHECK("result" IN ('not-stated', 'unanimous', 'majority', 'rejected')),
	CONSTRAINT "decisions_votes_for" CHECK("votes_for" BETWEEN 0 AND 100000),
	CONSTRAINT "decisions_votes_against" CHECK("votes_against" BETWEEN 0 AND 100000),
	CONSTRAINT "decisions_votes_abstained" CHECK("votes_abstained" BETWEEN 0 AND 100000),
	CONSTRAINT "decisions_sent_to" CHECK(json_valid("sent_to") AND json_type("sent_to") = 'array' AND json_array_length("sent_to") <= 50),
	CONSTRAINT "decisions_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `decisions_meeting_id` ON `decisions` (`meeting_id`);

CREATE INDEX `decisions_agenda_item_id` ON `decisions` (`agenda_item_id`);

CREATE INDEX `decisions_unit_id` ON `decisions` (`unit_id`);

CREATE INDEX `decisions_person_id` ON `decisions` (`person_id`);

CREATE INDEX `decisions_plan_node_id` ON `decisions` (`plan_node_id`);

CREATE INDEX `decisions_deleted_at` ON `decisions` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `decisions_by_position_in_meeting_id` ON `decisions` (`meeting_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_text` ON `decisions` (`text_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_text_in_meeting_id` ON `decisions` (`meeting_id`,`text_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_due_on` ON `decisions` (`due_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_due_on_in_meeting_id` ON `decisions` (`meeting_id`,`due_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_status` ON `decisions` ((CASE "status" WHEN 'open' THEN 0 WHEN 'in-progress' THEN 1 WHEN 'done' THEN 2 WHEN 'partly-done' THEN 3 WHEN 're-planned' THEN 4 WHEN 'dropped' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_status_in_meeting_id` ON `decisions` (`meeting_id`,(CASE "status" WHEN 'open' THEN 0 WHEN 'in-progress' THEN 1 WHEN 'done' THEN 2 WHEN 'partly-done' THEN 3 WHEN 're-planned' THEN 4 WHEN 'dropped' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_number` ON `decisions` (`number_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `decisions_by_number_in_meeting_id` ON `decisions` (`meeting_id`,`number_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `duties` (
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
	CONSTRAINT "duties_month" CHECK("month" BETWEEN 0 AND 12),
	CONSTRAINT "duties_date" CHECK("date" BETWEEN 0 AND 31),
	CONSTRAINT "duties_last_month" CHECK("last_month" BETWEEN 0 AND 12),
	CONSTRAINT "duties_last_date" CHECK("last_date" BETWEEN 0 AND 31),
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

CREATE INDEX `duties_directive_id` ON `duties` (`directive_id`);

CREATE INDEX `duties_unit_id` ON `duties` (`unit_id`);

CREATE INDEX `duties_plan_id` ON `duties` (`plan_id`);

CREATE INDEX `duties_plan_node_id` ON `duties` (`plan_node_id`);

CREATE INDEX `duties_deleted_at` ON `duties` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `duties_by_title` ON `duties` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `duties_by_kind` ON `duties` ((CASE "kind" WHEN 'report' THEN 0 WHEN 'plan' THEN 1 WHEN 'meeting' THEN 2 WHEN 'notice' THEN 3 WHEN 'data' THEN 4 WHEN 'publication' THEN 5 WHEN 'campaign' THEN 6 WHEN 'training' THEN 7 WHEN 'review' THEN 8 WHEN 'other' THEN 9 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `duties_by_repeats` ON `duties` ((CASE "repeats" WHEN 'yearly' THEN 0 WHEN 'once' THEN 1 WHEN 'half-yearly' THEN 2 WHEN 'quarterly' THEN 3 WHEN 'monthly' THEN 4 WHEN 'four-yearly' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `duties_by_updated_at` ON `duties` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `figures` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`indicator_id` text NOT NULL,
	`kind` text DEFAULT 'actual' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`group` text DEFAULT '' NOT NULL,
	`women` integer,
	`men` integer,
	`other` integer,
	`not_stated` integer,
	`of_women` integer,
	`of_men` integer,
	`of_other` integer,
	`of_not_stated` integer,
	`value` real,
	`bound` text DEFAULT 'exactly' NOT NULL,
	`stated_total` integer,
	`answer` text,
	`source` text,
	`locked` integer DEFAULT 0 NOT NULL,
	`note` text,
	`group_order` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "figures_id" CHECK(length("id") = 36),
	CONSTRAINT "figures_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "figures_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "figures_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "figures_revision" CHECK("revision" >= 1),
	CONSTRAINT "figures_kind" CHECK("kind" IN ('actual', 'baseline', 'target')),
	CONSTRAINT "figures_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "figures_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on"),
	CONSTRAINT "figures_group" CHECK(length("group") BETWEEN 0 AND 300),
	CONSTRAINT "figures_women" CHECK("women" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_men" CHECK("men" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_other" CHECK("other" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_not_stated" CHECK("not_stated" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_of_women" CHECK("of_women" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_of_men" CHECK("of_men" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_of_other" CHECK("of_other" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_of_not_stated" CHECK("of_not_stated" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_value" CHECK("value" BETWEEN -1000000000000 AND 1000000000000),
	CONSTRAINT "figures_bound" CHECK("bound" IN ('exactly', 'at-least', 'at-most', 'about', 'above', 'below')),
	CONSTRAINT "figures_stated_total" CHECK("stated_total" BETWEEN 0 AND 1000000000),
	CONSTRAINT "figures_answer" CHECK(length("answer") BETWEEN 0 AND 5000),
	CONSTRAINT "figures_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "figures_locked" CHECK("locked" IN (0, 1)),
	CONSTRAINT "figures_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `figures_indicator_id` ON `figures` (`indicator_id`);

CREATE INDEX `figures_deleted_at` ON `figures` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `figures_by_created_at_in_indicator_id` ON `figures` (`indicator_id`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `figures_by_group` ON `figures` (`group_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `figures_by_group_in_indicator_id` ON `figures` (`indicator_id`,`group_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `figures_by_ends_on` ON `figures` (`ends_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `figures_by_ends_on_in_indicator_id` ON `figures` (`indicator_id`,`ends_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `figures_by_kind` ON `figures` ((CASE "kind" WHEN 'actual' THEN 0 WHEN 'baseline' THEN 1 WHEN 'target' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `figures_by_kind_in_indicator_id` ON `figures` (`indicator_id`,(CASE "kind" WHEN 'actual' THEN 0 WHEN 'baseline' THEN 1 WHEN 'target' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`decision_id` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`progress` integer,
	`note` text DEFAULT '' NOT NULL,
	`note_order` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "follow_ups_id" CHECK(length("id") = 36),
	CONSTRAINT "follow_ups_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "follow_ups_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "follow_ups_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "follow_ups_revision" CHECK("revision" >= 1),
	CONSTRAINT "follow_ups_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "follow_ups_status" CHECK("status" IN ('open', 'in-progress', 'done', 'partly-done', 're-planned', 'dropped')),
	CONSTRAINT "follow_ups_progress" CHECK("progress" BETWEEN 0 AND 100),
	CONSTRAINT "follow_ups_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `follow_ups_meeting_id` ON `follow_ups` (`meeting_id`);

CREATE INDEX `follow_ups_decision_id` ON `follow_ups` (`decision_id`);

CREATE INDEX `follow_ups_deleted_at` ON `follow_ups` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `follow_ups_once` ON `follow_ups` (`meeting_id`,`decision_id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `follow_ups_by_position_in_meeting_id` ON `follow_ups` (`meeting_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `follow_ups_by_note` ON `follow_ups` (`note_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `follow_ups_by_note_in_meeting_id` ON `follow_ups` (`meeting_id`,`note_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`name` text DEFAULT '' NOT NULL,
	`code` text,
	`plan_id` text,
	`plan_node_id` text,
	`pair_id` text,
	`stage` text DEFAULT 'output' NOT NULL,
	`nature` text DEFAULT 'quantitative' NOT NULL,
	`measure` text DEFAULT 'people' NOT NULL,
	`unit` text,
	`direction` text DEFAULT 'up' NOT NULL,
	`accumulation` text DEFAULT 'each-period' NOT NULL,
	`concept` text,
	`formula` text,
	`numerator` text,
	`denominator` text,
	`breakdowns` text DEFAULT '[]' NOT NULL,
	`period` text DEFAULT 'year' NOT NULL,
	`grace_days` integer,
	`source` text,
	`verification` text,
	`unit_id` text,
	`person_id` text,
	`flow` text DEFAULT 'none' NOT NULL,
	`set_code` text,
	`set_row` text,
	`note` text,
	`name_order` text,
	`code_order` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_node_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair_id`) REFERENCES `measure_pairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicators_id" CHECK(length("id") = 36),
	CONSTRAINT "indicators_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "indicators_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "indicators_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "indicators_revision" CHECK("revision" >= 1),
	CONSTRAINT "indicators_name" CHECK(length("name") BETWEEN 0 AND 1000),
	CONSTRAINT "indicators_code" CHECK(length("code") BETWEEN 0 AND 40),
	CONSTRAINT "indicators_stage" CHECK("stage" IN ('output', 'outcome', 'process', 'result', 'impact')),
	CONSTRAINT "indicators_nature" CHECK("nature" IN ('quantitative', 'qualitative')),
	CONSTRAINT "indicators_measure" CHECK("measure" IN ('people', 'share', 'number', 'ratio', 'score', 'text')),
	CONSTRAINT "indicators_unit" CHECK(length("unit") BETWEEN 0 AND 100),
	CONSTRAINT "indicators_direction" CHECK("direction" IN ('up', 'down', 'none')),
	CONSTRAINT "indicators_accumulation" CHECK("accumulation" IN ('each-period', 'yearly', 'cumulative')),
	CONSTRAINT "indicators_concept" CHECK(length("concept") BETWEEN 0 AND 5000),
	CONSTRAINT "indicators_formula" CHECK(length("formula") BETWEEN 0 AND 2000),
	CONSTRAINT "indicators_numerator" CHECK(length("numerator") BETWEEN 0 AND 500),
	CONSTRAINT "indicators_denominator" CHECK(length("denominator") BETWEEN 0 AND 500),
	CONSTRAINT "indicators_breakdowns" CHECK(json_valid("breakdowns") AND json_type("breakdowns") = 'array' AND json_array_length("breakdowns") <= 20),
	CONSTRAINT "indicators_period" CHECK("period" IN ('year', 'half-year', 'quarter', 'month', 'other')),
	CONSTRAINT "indicators_grace_days" CHECK("grace_days" BETWEEN 0 AND 3650),
	CONSTRAINT "indicators_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "indicators_verification" CHECK(length("verification") BETWEEN 0 AND 500),
	CONSTRAINT "indicators_flow" CHECK("flow" IN ('none', 'meetings', 'meetings-and-sessions', 'sessions', 'attendances', 'unique-people', 'men-engaged', 'stakeholders')),
	CONSTRAINT "indicators_set_code" CHECK(length("set_code") BETWEEN 0 AND 40),
	CONSTRAINT "indicators_set_row" CHECK(length("set_row") BETWEEN 0 AND 40),
	CONSTRAINT "indicators_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `indicators_plan_id` ON `indicators` (`plan_id`);

CREATE INDEX `indicators_plan_node_id` ON `indicators` (`plan_node_id`);

CREATE INDEX `indicators_pair_id` ON `indicators` (`pair_id`);

CREATE INDEX `indicators_unit_id` ON `indicators` (`unit_id`);

CREATE INDEX `indicators_person_id` ON `indicators` (`person_id`);

CREATE INDEX `indicators_deleted_at` ON `indicators` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `indicators_by_name` ON `indicators` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `indicators_by_code` ON `indicators` (`code_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `indicators_by_stage` ON `indicators` ((CASE "stage" WHEN 'output' THEN 0 WHEN 'outcome' THEN 1 WHEN 'process' THEN 2 WHEN 'result' THEN 3 WHEN 'impact' THEN 4 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `indicators_by_period` ON `indicators` ((CASE "period" WHEN 'year' THEN 0 WHEN 'half-year' THEN 1 WHEN 'quarter' THEN 2 WHEN 'month' THEN 3 WHEN 'other' THEN 4 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `indicators_by_updated_at` ON `indicators` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `inspections` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text DEFAULT '' NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`day` text,
	`last_day` text,
	`month_only` integer DEFAULT 0 NOT NULL,
	`body_id` text,
	`unit_id` text,
	`inspected` text,
	`directive_ids` text DEFAULT '[]' NOT NULL,
	`findings` text,
	`recommendations` text,
	`due_on` text,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inspections_id" CHECK(length("id") = 36),
	CONSTRAINT "inspections_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "inspections_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "inspections_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "inspections_revision" CHECK("revision" >= 1),
	CONSTRAINT "inspections_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "inspections_state" CHECK("state" IN ('planned', 'ongoing', 'done', 'cancelled')),
	CONSTRAINT "inspections_day" CHECK("day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day") IS "day"),
	CONSTRAINT "inspections_last_day" CHECK("last_day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("last_day") IS "last_day"),
	CONSTRAINT "inspections_month_only" CHECK("month_only" IN (0, 1)),
	CONSTRAINT "inspections_inspected" CHECK(length("inspected") BETWEEN 0 AND 300),
	CONSTRAINT "inspections_directive_ids" CHECK(json_valid("directive_ids") AND json_type("directive_ids") = 'array' AND json_array_length("directive_ids") <= 200),
	CONSTRAINT "inspections_findings" CHECK(json_valid("findings") AND json_type("findings") = 'array'),
	CONSTRAINT "inspections_recommendations" CHECK(json_valid("recommendations") AND json_type("recommendations") = 'array'),
	CONSTRAINT "inspections_due_on" CHECK("due_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due_on") IS "due_on"),
	CONSTRAINT "inspections_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `inspections_body_id` ON `inspections` (`body_id`);

CREATE INDEX `inspections_unit_id` ON `inspections` (`unit_id`);

CREATE INDEX `inspections_deleted_at` ON `inspections` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `inspections_by_title` ON `inspections` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `inspections_by_day` ON `inspections` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `inspections_by_state` ON `inspections` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'done' THEN 2 WHEN 'cancelled' THEN 3 END),`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text DEFAULT '' NOT NULL,
	`body_id` text,
	`kind` text DEFAULT 'working-meeting' NOT NULL,
	`weight` text DEFAULT 'informal' NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`number` text,
	`day` text,
	`last_day` text,
	`month_only` integer DEFAULT 0 NOT NULL,
	`start_time` text,
	`end_time` text,
	`place` text,
	`attendance_mode` text DEFAULT 'place' NOT NULL,
	`convener` text,
	`aim` text,
	`project` text,
	`plan_id` text,
	`stakeholder_ids` text DEFAULT '[]' NOT NULL,
	`chair_id` text,
	`secretary_id` text,
	`summoned_on` text,
	`respond_by` text,
	`opening` text,
	`discussion` text,
	`closing` text,
	`handed_out` text DEFAULT '[]' NOT NULL,
	`next_day` text,
	`next_time` text,
	`next_place` text,
	`approval` text DEFAULT 'none' NOT NULL,
	`approved_on` text,
	`approved_by` text,
	`approved_place` text,
	`notice_up_on` text,
	`notice_down_on` text,
	`kept_at` text,
	`form_code` text,
	`recorded` integer DEFAULT 0 NOT NULL,
	`sittings` integer,
	`stated_total` integer,
	`locked` integer DEFAULT 0 NOT NULL,
	`note` text,
	`title_order` text,
	`number_order` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`secretary_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_id" CHECK(length("id") = 36),
	CONSTRAINT "meetings_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "meetings_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "meetings_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "meetings_revision" CHECK("revision" >= 1),
	CONSTRAINT "meetings_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "meetings_kind" CHECK("kind" IN ('working-meeting', 'session', 'extraordinary-session', 'constitution', 'negotiation', 'signing', 'follow-up', 'working-table', 'cooperation', 'consultation', 'internal-stakeholders', 'external-stakeholders', 'workshop', 'committee-meeting', 'advisory-meeting', 'coordinators-meeting', 'field-visit', 'review-meeting', 'conference', 'seminar', 'other')),
	CONSTRAINT "meetings_weight" CHECK("weight" IN ('informal', 'formal', 'negotiated')),
	CONSTRAINT "meetings_state" CHECK("state" IN ('planned', 'summoned', 'held', 'minuted', 'approved', 'cancelled')),
	CONSTRAINT "meetings_number" CHECK(length("number") BETWEEN 0 AND 40),
	CONSTRAINT "meetings_day" CHECK("day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day") IS "day"),
	CONSTRAINT "meetings_last_day" CHECK("last_day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("last_day") IS "last_day"),
	CONSTRAINT "meetings_month_only" CHECK("month_only" IN (0, 1)),
	CONSTRAINT "meetings_start_time" CHECK("start_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "start_time" < '24:00'),
	CONSTRAINT "meetings_end_time" CHECK("end_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "end_time" < '24:00'),
	CONSTRAINT "meetings_place" CHECK(length("place") BETWEEN 0 AND 300),
	CONSTRAINT "meetings_attendance_mode" CHECK("attendance_mode" IN ('place', 'remote', 'mixed')),
	CONSTRAINT "meetings_convener" CHECK(length("convener") BETWEEN 0 AND 300),
	CONSTRAINT "meetings_aim" CHECK(length("aim") BETWEEN 0 AND 5000),
	CONSTRAINT "meetings_project" CHECK(length("project") BETWEEN 0 AND 300),
	CONSTRAINT "meetings_stakeholder_ids" CHECK(json_valid("stakeholder_ids") AND json_type("stakeholder_ids") = 'array' AND json_array_length("stakeholder_ids") <= 200),
	CONSTRAINT "meetings_summoned_on" CHECK("summoned_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("summoned_on") IS "summoned_on"),
	CONSTRAINT "meetings_respond_by" CHECK("respond_by" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("respond_by") IS "respond_by"),
	CONSTRAINT "meetings_opening" CHECK(json_valid("opening") AND json_type("opening") = 'array'),
	CONSTRAINT "meetings_discussion" CHECK(json_valid("discussion") AND json_type("discussion") = 'array'),
	CONSTRAINT "meetings_closing" CHECK(json_valid("closing") AND json_type("closing") = 'array'),
	CONSTRAINT "meetings_handed_out" CHECK(json_valid("handed_out") AND json_type("handed_out") = 'array' AND json_array_length("handed_out") <= 50),
	CONSTRAINT "meetings_next_day" CHECK("next_day" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("next_day") IS "next_day"),
	CONSTRAINT "meetings_next_time" CHECK("next_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "next_time" < '24:00'),
	CONSTRAINT "meetings_next_place" CHECK(length("next_place") BETWEEN 0 AND 300),
	CONSTRAINT "meetings_approval" CHECK("approval" IN ('none', 'same-meeting', 'next-meeting', 'signed', 'digital')),
	CONSTRAINT "meetings_approved_on" CHECK("approved_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("approved_on") IS "approved_on"),
	CONSTRAINT "meetings_approved_by" CHECK(length("approved_by") BETWEEN 0 AND 300),
	CONSTRAINT "meetings_approved_place" CHECK(length("approved_place") BETWEEN 0 AND 200),
	CONSTRAINT "meetings_notice_up_on" CHECK("notice_up_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("notice_up_on") IS "notice_up_on"),
	CONSTRAINT "meetings_notice_down_on" CHECK("notice_down_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("notice_down_on") IS "notice_down_on"),
	CONSTRAINT "meetings_kept_at" CHECK(length("kept_at") BETWEEN 0 AND 300),
	CONSTRAINT "meetings_form_code" CHECK(length("form_code") BETWEEN 0 AND 60),
	CONSTRAINT "meetings_recorded" CHECK("recorded" IN (0, 1)),
	CONSTRAINT "meetings_sittings" CHECK("sittings" BETWEEN 0 AND 100000),
	CONSTRAINT "meetings_stated_total" CHECK("stated_total" BETWEEN 0 AND 10000000),
	CONSTRAINT "meetings_locked" CHECK("locked" IN (0, 1)),
	CONSTRAINT "meetings_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `meetings_body_id` ON `meetings` (`body_id`);

CREATE INDEX `meetings_plan_id` ON `meetings` (`plan_id`);

CREATE INDEX `meetings_chair_id` ON `meetings` (`chair_id`);

CREATE INDEX `meetings_secretary_id` ON `meetings` (`secretary_id`);

CREATE INDEX `meetings_deleted_at` ON `meetings` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `meetings_by_title` ON `meetings` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `meetings_by_day` ON `meetings` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `meetings_by_kind` ON `meetings` ((CASE "kind" WHEN 'working-meeting' THEN 0 WHEN 'session' THEN 1 WHEN 'extraordinary-session' THEN 2 WHEN 'constitution' THEN 3 WHEN 'negotiation' THEN 4 WHEN 'signing' THEN 5 WHEN 'follow-up' THEN 6 WHEN 'working-table' THEN 7 WHEN 'cooperation' THEN 8 WHEN 'consultation' THEN 9 WHEN 'internal-stakeholders' THEN 10 WHEN 'external-stakeholders' THEN 11 WHEN 'workshop' THEN 12 WHEN 'committee-meeting' THEN 13 WHEN 'advisory-meeting' THEN 14 WHEN 'coordinators-meeting' THEN 15 WHEN 'field-visit' THEN 16 WHEN 'review-meeting' THEN 17 WHEN 'conference' THEN 18 WHEN 'seminar' THEN 19 WHEN 'other' THEN 20 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `meetings_by_state` ON `meetings` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'summoned' THEN 1 WHEN 'held' THEN 2 WHEN 'minuted' THEN 3 WHEN 'approved' THEN 4 WHEN 'cancelled' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `meetings_by_number` ON `meetings` (`number_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `meetings_by_updated_at` ON `meetings` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `member_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`body_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`level` text DEFAULT 'not-stated' NOT NULL,
	`org_level` text,
	`unit_id` text,
	`counted_on` text,
	`women` integer DEFAULT 0 NOT NULL,
	`men` integer DEFAULT 0 NOT NULL,
	`other` integer DEFAULT 0 NOT NULL,
	`not_stated` integer DEFAULT 0 NOT NULL,
	`stated_total` integer,
	`label_order` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "member_groups_id" CHECK(length("id") = 36),
	CONSTRAINT "member_groups_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "member_groups_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "member_groups_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "member_groups_revision" CHECK("revision" >= 1),
	CONSTRAINT "member_groups_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "member_groups_label" CHECK(length("label") BETWEEN 0 AND 300),
	CONSTRAINT "member_groups_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "member_groups_org_level" CHECK(length("org_level") BETWEEN 0 AND 200),
	CONSTRAINT "member_groups_counted_on" CHECK("counted_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("counted_on") IS "counted_on"),
	CONSTRAINT "member_groups_women" CHECK("women" BETWEEN 0 AND 10000000),
	CONSTRAINT "member_groups_men" CHECK("men" BETWEEN 0 AND 10000000),
	CONSTRAINT "member_groups_other" CHECK("other" BETWEEN 0 AND 10000000),
	CONSTRAINT "member_groups_not_stated" CHECK("not_stated" BETWEEN 0 AND 10000000),
	CONSTRAINT "member_groups_stated_total" CHECK("stated_total" BETWEEN 0 AND 10000000)
) STRICT;

CREATE INDEX `member_groups_body_id` ON `member_groups` (`body_id`);

CREATE INDEX `member_groups_unit_id` ON `member_groups` (`unit_id`);

CREATE INDEX `member_groups_deleted_at` ON `member_groups` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `member_groups_by_position_in_body_id` ON `member_groups` (`body_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `member_groups_by_label` ON `member_groups` (`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `member_groups_by_label_in_body_id` ON `member_groups` (`body_id`,`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`body_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`person_id` text,
	`role` text DEFAULT 'member' NOT NULL,
	`post` text DEFAULT '' NOT NULL,
	`side` text DEFAULT 'none' NOT NULL,
	`represents` text,
	`voice` text DEFAULT 'vote' NOT NULL,
	`substitute_for_id` text,
	`starts_on` text,
	`ends_on` text,
	`post_order` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`substitute_for_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "members_id" CHECK(length("id") = 36),
	CONSTRAINT "members_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "members_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "members_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "members_revision" CHECK("revision" >= 1),
	CONSTRAINT "members_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "members_role" CHECK("role" IN ('member', 'chair', 'deputy-chair', 'standing-deputy', 'secretary', 'technical-secretary', 'approver', 'substitute', 'adviser', 'guest', 'coordinator')),
	CONSTRAINT "members_post" CHECK(length("post") BETWEEN 0 AND 200),
	CONSTRAINT "members_side" CHECK("side" IN ('none', 'employer', 'workers')),
	CONSTRAINT "members_represents" CHECK(length("represents") BETWEEN 0 AND 300),
	CONSTRAINT "members_voice" CHECK("voice" IN ('vote', 'voice')),
	CONSTRAINT "members_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "members_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on")
) STRICT;

CREATE INDEX `members_body_id` ON `members` (`body_id`);

CREATE INDEX `members_person_id` ON `members` (`person_id`);

CREATE INDEX `members_substitute_for_id` ON `members` (`substitute_for_id`);

CREATE INDEX `members_deleted_at` ON `members` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `members_once` ON `members` (`body_id`,`person_id`,`role`) WHERE "deleted_at" IS NULL AND "ends_on" IS NULL;

CREATE INDEX `members_by_position_in_body_id` ON `members` (`body_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `members_by_post` ON `members` (`post_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `members_by_post_in_body_id` ON `members` (`body_id`,`post_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `members_by_role` ON `members` ((CASE "role" WHEN 'member' THEN 0 WHEN 'chair' THEN 1 WHEN 'deputy-chair' THEN 2 WHEN 'standing-deputy' THEN 3 WHEN 'secretary' THEN 4 WHEN 'technical-secretary' THEN 5 WHEN 'approver' THEN 6 WHEN 'substitute' THEN 7 WHEN 'adviser' THEN 8 WHEN 'guest' THEN 9 WHEN 'coordinator' THEN 10 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `members_by_role_in_body_id` ON `members` (`body_id`,(CASE "role" WHEN 'member' THEN 0 WHEN 'chair' THEN 1 WHEN 'deputy-chair' THEN 2 WHEN 'standing-deputy' THEN 3 WHEN 'secretary' THEN 4 WHEN 'technical-secretary' THEN 5 WHEN 'approver' THEN 6 WHEN 'substitute' THEN 7 WHEN 'adviser' THEN 8 WHEN 'guest' THEN 9 WHEN 'coordinator' THEN 10 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `members_by_starts_on` ON `members` (`starts_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `members_by_starts_on_in_body_id` ON `members` (`body_id`,`starts_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `occasions` (
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
	`cost` integer,
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
	CONSTRAINT "occasions_cost" CHECK("cost" BETWEEN 0 AND 9007199254740991),
	CONSTRAINT "occasions_locked" CHECK("locked" IN (0, 1)),
	CONSTRAINT "occasions_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `occasions_training_id` ON `occasions` (`training_id`);

CREATE INDEX `occasions_deleted_at` ON `occasions` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `occasions_by_title` ON `occasions` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_day` ON `occasions` (`day`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_state` ON `occasions` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'held' THEN 1 WHEN 'cancelled' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_hours` ON `occasions` (`hours`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `occasions_by_updated_at` ON `occasions` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `participant_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`occasion_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`level` text DEFAULT 'not-stated' NOT NULL,
	`unit_id` text,
	`stakeholder_id` text,
	`women` integer DEFAULT 0 NOT NULL,
	`men` integer DEFAULT 0 NOT NULL,
	`other` integer DEFAULT 0 NOT NULL,
	`not_stated` integer DEFAULT 0 NOT NULL,
	`label_order` text,
	FOREIGN KEY (`occasion_id`) REFERENCES `occasions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participant_groups_id" CHECK(length("id") = 36),
	CONSTRAINT "participant_groups_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "participant_groups_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "participant_groups_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "participant_groups_revision" CHECK("revision" >= 1),
	CONSTRAINT "participant_groups_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "participant_groups_label" CHECK(length("label") BETWEEN 0 AND 300),
	CONSTRAINT "participant_groups_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "participant_groups_women" CHECK("women" BETWEEN 0 AND 10000000),
	CONSTRAINT "participant_groups_men" CHECK("men" BETWEEN 0 AND 10000000),
	CONSTRAINT "participant_groups_other" CHECK("other" BETWEEN 0 AND 10000000),
	CONSTRAINT "participant_groups_not_stated" CHECK("not_stated" BETWEEN 0 AND 10000000)
) STRICT;

CREATE INDEX `participant_groups_occasion_id` ON `participant_groups` (`occasion_id`);

CREATE INDEX `participant_groups_unit_id` ON `participant_groups` (`unit_id`);

CREATE INDEX `participant_groups_stakeholder_id` ON `participant_groups` (`stakeholder_id`);

CREATE INDEX `participant_groups_deleted_at` ON `participant_groups` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `participant_groups_by_position_in_occasion_id` ON `participant_groups` (`occasion_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `participant_groups_by_label` ON `participant_groups` (`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `participant_groups_by_label_in_occasion_id` ON `participant_groups` (`occasion_id`,`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`occasion_id` text NOT NULL,
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
	`certificate_number` text,
	`certified_on` text,
	`name_order` text,
	FOREIGN KEY (`occasion_id`) REFERENCES `occasions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_id" CHECK(length("id") = 36),
	CONSTRAINT "participants_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "participants_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "participants_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "participants_revision" CHECK("revision" >= 1),
	CONSTRAINT "participants_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "participants_name" CHECK(length("name") BETWEEN 0 AND 200),
	CONSTRAINT "participants_sex" CHECK("sex" IN ('not-stated', 'woman', 'man', 'other')),
	CONSTRAINT "participants_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "participants_post" CHECK(length("post") BETWEEN 0 AND 200),
	CONSTRAINT "participants_represents" CHECK(length("represents") BETWEEN 0 AND 300),
	CONSTRAINT "participants_presence" CHECK("presence" IN ('invited', 'present', 'remote', 'excused', 'absent')),
	CONSTRAINT "participants_certificate_number" CHECK(length("certificate_number") BETWEEN 0 AND 60),
	CONSTRAINT "participants_certified_on" CHECK("certified_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("certified_on") IS "certified_on")
) STRICT;

CREATE INDEX `participants_occasion_id` ON `participants` (`occasion_id`);

CREATE INDEX `participants_person_id` ON `participants` (`person_id`);

CREATE INDEX `participants_unit_id` ON `participants` (`unit_id`);

CREATE INDEX `participants_stakeholder_id` ON `participants` (`stakeholder_id`);

CREATE INDEX `participants_deleted_at` ON `participants` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `participants_once` ON `participants` (`occasion_id`,`person_id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `participants_by_position_in_occasion_id` ON `participants` (`occasion_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `participants_by_name` ON `participants` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `participants_by_name_in_occasion_id` ON `participants` (`occasion_id`,`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`sex` text DEFAULT 'not-stated' NOT NULL,
	`sex_self_stated` integer DEFAULT 0 NOT NULL,
	`post` text,
	`unit_id` text,
	`level` text DEFAULT 'not-stated' NOT NULL,
	`email` text,
	`phone` text,
	`notice_on` text,
	`keep_until` text,
	`note` text,
	`name_order` text,
	`post_order` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "people_id" CHECK(length("id") = 36),
	CONSTRAINT "people_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "people_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "people_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "people_revision" CHECK("revision" >= 1),
	CONSTRAINT "people_name" CHECK(length("name") BETWEEN 1 AND 200),
	CONSTRAINT "people_sex" CHECK("sex" IN ('not-stated', 'woman', 'man', 'other')),
	CONSTRAINT "people_sex_self_stated" CHECK("sex_self_stated" IN (0, 1)),
	CONSTRAINT "people_post" CHECK(length("post") BETWEEN 0 AND 200),
	CONSTRAINT "people_level" CHECK("level" IN ('not-stated', 'elected', 'head', 'manager', 'focal-point', 'staff', 'student', 'public')),
	CONSTRAINT "people_email" CHECK(length("email") BETWEEN 0 AND 200),
	CONSTRAINT "people_phone" CHECK(length("phone") BETWEEN 0 AND 60),
	CONSTRAINT "people_notice_on" CHECK("notice_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("notice_on") IS "notice_on"),
	CONSTRAINT "people_keep_until" CHECK("keep_until" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("keep_until") IS "keep_until"),
	CONSTRAINT "people_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `people_unit_id` ON `people` (`unit_id`);

CREATE INDEX `people_deleted_at` ON `people` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `people_by_name` ON `people` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `people_by_post` ON `people` (`post_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `people_by_level` ON `people` ((CASE "level" WHEN 'not-stated' THEN 0 WHEN 'elected' THEN 1 WHEN 'head' THEN 2 WHEN 'manager' THEN 3 WHEN 'focal-point' THEN 4 WHEN 'staff' THEN 5 WHEN 'student' THEN 6 WHEN 'public' THEN 7 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `people_by_updated_at` ON `people` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `privacy_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text NOT NULL,
	`use` text DEFAULT 'attendance-lists' NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`valid_from` text,
	`text` text DEFAULT '[]' NOT NULL,
	`verified` integer DEFAULT 0 NOT NULL,
	`title_order` text,
	CONSTRAINT "privacy_texts_id" CHECK(length("id") = 36),
	CONSTRAINT "privacy_texts_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "privacy_texts_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "privacy_texts_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "privacy_texts_revision" CHECK("revision" >= 1),
	CONSTRAINT "privacy_texts_title" CHECK(length("title") BETWEEN 1 AND 200),
	CONSTRAINT "privacy_texts_use" CHECK("use" IN ('attendance-lists', 'trainer-pool', 'contacts', 'other')),
	CONSTRAINT "privacy_texts_language" CHECK("language" IN ('en', 'es', 'tr', 'vi', 'sv')),
	CONSTRAINT "privacy_texts_valid_from" CHECK("valid_from" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("valid_from") IS "valid_from"),
	CONSTRAINT "privacy_texts_text" CHECK(json_valid("text") AND json_type("text") = 'array'),
	CONSTRAINT "privacy_texts_verified" CHECK("verified" IN (0, 1))
) STRICT;

CREATE INDEX `privacy_texts_deleted_at` ON `privacy_texts` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `privacy_texts_by_title` ON `privacy_texts` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text DEFAULT '' NOT NULL,
	`channel` text DEFAULT 'website' NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`place` text,
	`posted_on` text,
	`posted_time` text,
	`month_only` integer DEFAULT 0 NOT NULL,
	`unit_id` text,
	`plan_id` text,
	`meeting_id` text,
	`training_id` text,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training_id`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publications_id" CHECK(length("id") = 36),
	CONSTRAINT "publications_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "publications_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "publications_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "publications_revision" CHECK("revision" >= 1),
	CONSTRAINT "publications_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "publications_channel" CHECK("channel" IN ('website', 'social-media', 'press', 'notice-board', 'newsletter', 'broadcast', 'print', 'other')),
	CONSTRAINT "publications_state" CHECK("state" IN ('planned', 'posted', 'taken-down')),
	CONSTRAINT "publications_place" CHECK(length("place") BETWEEN 0 AND 500),
	CONSTRAINT "publications_posted_on" CHECK("posted_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("posted_on") IS "posted_on"),
	CONSTRAINT "publications_posted_time" CHECK("posted_time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "posted_time" < '24:00'),
	CONSTRAINT "publications_month_only" CHECK("month_only" IN (0, 1)),
	CONSTRAINT "publications_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `publications_unit_id` ON `publications` (`unit_id`);

CREATE INDEX `publications_plan_id` ON `publications` (`plan_id`);

CREATE INDEX `publications_meeting_id` ON `publications` (`meeting_id`);

CREATE INDEX `publications_training_id` ON `publications` (`training_id`);

CREATE INDEX `publications_deleted_at` ON `publications` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `publications_by_title` ON `publications` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `publications_by_posted_on` ON `publications` (`posted_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `publications_by_channel` ON `publications` ((CASE "channel" WHEN 'website' THEN 0 WHEN 'social-media' THEN 1 WHEN 'press' THEN 2 WHEN 'notice-board' THEN 3 WHEN 'newsletter' THEN 4 WHEN 'broadcast' THEN 5 WHEN 'print' THEN 6 WHEN 'other' THEN 7 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `publications_by_state` ON `publications` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'posted' THEN 1 WHEN 'taken-down' THEN 2 END),`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`stakeholder_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`person_id` text,
	`role` text DEFAULT '' NOT NULL,
	`main` integer DEFAULT 0 NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`role_order` text,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relations_id" CHECK(length("id") = 36),
	CONSTRAINT "relations_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "relations_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "relations_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "relations_revision" CHECK("revision" >= 1),
	CONSTRAINT "relations_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "relations_role" CHECK(length("role") BETWEEN 0 AND 200),
	CONSTRAINT "relations_main" CHECK("main" IN (0, 1)),
	CONSTRAINT "relations_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "relations_ends_on" CHECK("ends_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ends_on") IS "ends_on")
) STRICT;

CREATE INDEX `relations_stakeholder_id` ON `relations` (`stakeholder_id`);

CREATE INDEX `relations_person_id` ON `relations` (`person_id`);

CREATE INDEX `relations_deleted_at` ON `relations` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `relations_by_position_in_stakeholder_id` ON `relations` (`stakeholder_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `relations_by_role` ON `relations` (`role_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `relations_by_role_in_stakeholder_id` ON `relations` (`stakeholder_id`,`role_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `retentions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`what` text DEFAULT 'attendance' NOT NULL,
	`years` integer DEFAULT 0 NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`source` text,
	`verified` integer DEFAULT 0 NOT NULL,
	`note` text,
	`basis_order` text,
	CONSTRAINT "retentions_id" CHECK(length("id") = 36),
	CONSTRAINT "retentions_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "retentions_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "retentions_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "retentions_revision" CHECK("revision" >= 1),
	CONSTRAINT "retentions_what" CHECK("what" IN ('attendance', 'participation', 'trainer-pool', 'contacts', 'members')),
	CONSTRAINT "retentions_years" CHECK("years" BETWEEN 0 AND 100),
	CONSTRAINT "retentions_basis" CHECK(length("basis") BETWEEN 0 AND 500),
	CONSTRAINT "retentions_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "retentions_verified" CHECK("verified" IN (0, 1)),
	CONSTRAINT "retentions_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `retentions_deleted_at` ON `retentions` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `retentions_once` ON `retentions` (`what`) WHERE "deleted_at" IS NULL;

CREATE INDEX `retentions_by_basis` ON `retentions` (`basis_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `stakeholders` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`name` text NOT NULL,
	`short_name` text,
	`kind` text DEFAULT 'other' NOT NULL,
	`inside` integer DEFAULT 0 NOT NULL,
	`unit_id` text,
	`plan_role` text DEFAULT 'none' NOT NULL,
	`influence` integer,
	`interest` integer,
	`services` text,
	`expectations` text,
	`address` text,
	`website` text,
	`email` text,
	`phone` text,
	`stands_for` integer,
	`merged_into_id` text,
	`note` text,
	`name_order` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stakeholders_id" CHECK(length("id") = 36),
	CONSTRAINT "stakeholders_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "stakeholders_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "stakeholders_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "stakeholders_revision" CHECK("revision" >= 1),
	CONSTRAINT "stakeholders_name" CHECK(length("name") BETWEEN 1 AND 300),
	CONSTRAINT "stakeholders_short_name" CHECK(length("short_name") BETWEEN 0 AND 60),
	CONSTRAINT "stakeholders_kind" CHECK("kind" IN ('other', 'public-body', 'own-unit', 'municipality', 'university', 'professional-chamber', 'association', 'women-organisation', 'platform', 'union', 'international', 'neighbourhood-head', 'company', 'media')),
	CONSTRAINT "stakeholders_inside" CHECK("inside" IN (0, 1)),
	CONSTRAINT "stakeholders_plan_role" CHECK("plan_role" IN ('none', 'consulted', 'partner', 'implementer', 'funder', 'target-group', 'observer')),
	CONSTRAINT "stakeholders_influence" CHECK("influence" BETWEEN 0 AND 5),
	CONSTRAINT "stakeholders_interest" CHECK("interest" BETWEEN 0 AND 5),
	CONSTRAINT "stakeholders_services" CHECK(length("services") BETWEEN 0 AND 5000),
	CONSTRAINT "stakeholders_expectations" CHECK(length("expectations") BETWEEN 0 AND 5000),
	CONSTRAINT "stakeholders_address" CHECK(length("address") BETWEEN 0 AND 300),
	CONSTRAINT "stakeholders_website" CHECK(length("website") BETWEEN 0 AND 300),
	CONSTRAINT "stakeholders_email" CHECK(length("email") BETWEEN 0 AND 200),
	CONSTRAINT "stakeholders_phone" CHECK(length("phone") BETWEEN 0 AND 60),
	CONSTRAINT "stakeholders_stands_for" CHECK("stands_for" BETWEEN 0 AND 100000),
	CONSTRAINT "stakeholders_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `stakeholders_unit_id` ON `stakeholders` (`unit_id`);

CREATE INDEX `stakeholders_merged_into_id` ON `stakeholders` (`merged_into_id`);

CREATE INDEX `stakeholders_deleted_at` ON `stakeholders` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `stakeholders_by_name` ON `stakeholders` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `stakeholders_by_kind` ON `stakeholders` ((CASE "kind" WHEN 'other' THEN 0 WHEN 'public-body' THEN 1 WHEN 'own-unit' THEN 2 WHEN 'municipality' THEN 3 WHEN 'university' THEN 4 WHEN 'professional-chamber' THEN 5 WHEN 'association' THEN 6 WHEN 'women-organisation' THEN 7 WHEN 'platform' THEN 8 WHEN 'union' THEN 9 WHEN 'international' THEN 10 WHEN 'neighbourhood-head' THEN 11 WHEN 'company' THEN 12 WHEN 'media' THEN 13 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `stakeholders_by_plan_role` ON `stakeholders` ((CASE "plan_role" WHEN 'none' THEN 0 WHEN 'consulted' THEN 1 WHEN 'partner' THEN 2 WHEN 'implementer' THEN 3 WHEN 'funder' THEN 4 WHEN 'target-group' THEN 5 WHEN 'observer' THEN 6 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `stakeholders_by_influence` ON `stakeholders` (`influence`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `stakeholders_by_interest` ON `stakeholders` (`interest`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `stakeholders_by_updated_at` ON `stakeholders` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`agenda_item_id` text,
	`decision_id` text,
	`kind` text DEFAULT 'proposal' NOT NULL,
	`attendee_id` text,
	`speaker` text,
	`side` text DEFAULT 'none' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`text_order` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attendee_id`) REFERENCES `attendees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statements_id" CHECK(length("id") = 36),
	CONSTRAINT "statements_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statements_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statements_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statements_revision" CHECK("revision" >= 1),
	CONSTRAINT "statements_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "statements_kind" CHECK("kind" IN ('proposal', 'reservation', 'dissent', 'side-statement', 'vote-for', 'vote-against', 'vote-abstained', 'remark')),
	CONSTRAINT "statements_speaker" CHECK(length("speaker") BETWEEN 0 AND 200),
	CONSTRAINT "statements_side" CHECK("side" IN ('none', 'employer', 'workers')),
	CONSTRAINT "statements_text" CHECK(length("text") BETWEEN 0 AND 10000)
) STRICT;

CREATE INDEX `statements_meeting_id` ON `statements` (`meeting_id`);

CREATE INDEX `statements_agenda_item_id` ON `statements` (`agenda_item_id`);

CREATE INDEX `statements_decision_id` ON `statements` (`decision_id`);

CREATE INDEX `statements_attendee_id` ON `statements` (`attendee_id`);

CREATE INDEX `statements_deleted_at` ON `statements` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `statements_by_position_in_meeting_id` ON `statements` (`meeting_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `statements_by_text` ON `statements` (`text_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `statements_by_text_in_meeting_id` ON `statements` (`meeting_id`,`text_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `statistic_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`statistic_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`depth` integer DEFAULT 0 NOT NULL,
	`women` integer DEFAULT 0 NOT NULL,
	`men` integer DEFAULT 0 NOT NULL,
	`other` integer DEFAULT 0 NOT NULL,
	`not_stated` integer DEFAULT 0 NOT NULL,
	`stated_total` integer,
	`label_order` text,
	FOREIGN KEY (`statistic_id`) REFERENCES `statistics`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statistic_rows_id" CHECK(length("id") = 36),
	CONSTRAINT "statistic_rows_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statistic_rows_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statistic_rows_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statistic_rows_revision" CHECK("revision" >= 1),
	CONSTRAINT "statistic_rows_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "statistic_rows_label" CHECK(length("label") BETWEEN 0 AND 300),
	CONSTRAINT "statistic_rows_depth" CHECK("depth" BETWEEN 0 AND 4),
	CONSTRAINT "statistic_rows_women" CHECK("women" BETWEEN 0 AND 10000000),
	CONSTRAINT "statistic_rows_men" CHECK("men" BETWEEN 0 AND 10000000),
	CONSTRAINT "statistic_rows_other" CHECK("other" BETWEEN 0 AND 10000000),
	CONSTRAINT "statistic_rows_not_stated" CHECK("not_stated" BETWEEN 0 AND 10000000),
	CONSTRAINT "statistic_rows_stated_total" CHECK("stated_total" BETWEEN 0 AND 1000000000)
) STRICT;

CREATE INDEX `statistic_rows_statistic_id` ON `statistic_rows` (`statistic_id`);

CREATE INDEX `statistic_rows_deleted_at` ON `statistic_rows` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `statistic_rows_by_position_in_statistic_id` ON `statistic_rows` (`statistic_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `statistic_rows_by_label` ON `statistic_rows` (`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `statistic_rows_by_label_in_statistic_id` ON `statistic_rows` (`statistic_id`,`label_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `statistics` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text DEFAULT '' NOT NULL,
	`starts_on` text,
	`as_of` text,
	`unit_id` text,
	`plan_id` text,
	`source` text,
	`made_public` integer DEFAULT 0 NOT NULL,
	`threshold` integer,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statistics_id" CHECK(length("id") = 36),
	CONSTRAINT "statistics_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statistics_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statistics_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "statistics_revision" CHECK("revision" >= 1),
	CONSTRAINT "statistics_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "statistics_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "statistics_as_of" CHECK("as_of" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("as_of") IS "as_of"),
	CONSTRAINT "statistics_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "statistics_made_public" CHECK("made_public" IN (0, 1)),
	CONSTRAINT "statistics_threshold" CHECK("threshold" BETWEEN 0 AND 1000),
	CONSTRAINT "statistics_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `statistics_unit_id` ON `statistics` (`unit_id`);

CREATE INDEX `statistics_plan_id` ON `statistics` (`plan_id`);

CREATE INDEX `statistics_deleted_at` ON `statistics` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `statistics_by_title` ON `statistics` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `statistics_by_as_of` ON `statistics` (`as_of`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `statistics_by_updated_at` ON `statistics` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`duty_id` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	`number` text,
	`note` text,
	`title_order` text,
	FOREIGN KEY (`duty_id`) REFERENCES `duties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submissions_id" CHECK(length("id") = 36),
	CONSTRAINT "submissions_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "submissions_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "submissions_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "submissions_revision" CHECK("revision" >= 1),
	CONSTRAINT "submissions_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "submissions_due_on" CHECK("due_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due_on") IS "due_on"),
	CONSTRAINT "submissions_done_on" CHECK("done_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("done_on") IS "done_on"),
	CONSTRAINT "submissions_number" CHECK(length("number") BETWEEN 0 AND 60),
	CONSTRAINT "submissions_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `submissions_duty_id` ON `submissions` (`duty_id`);

CREATE INDEX `submissions_deleted_at` ON `submissions` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `submissions_once` ON `submissions` (`duty_id`,`due_on`) WHERE "deleted_at" IS NULL;

CREATE INDEX `submissions_by_created_at_in_duty_id` ON `submissions` (`duty_id`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `submissions_by_title` ON `submissions` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `submissions_by_title_in_duty_id` ON `submissions` (`duty_id`,`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `submissions_by_due_on` ON `submissions` (`due_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `submissions_by_due_on_in_duty_id` ON `submissions` (`duty_id`,`due_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`title` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'task' NOT NULL,
	`person_id` text,
	`unit_id` text,
	`responsible` text,
	`starts_on` text,
	`due_on` text,
	`status` text DEFAULT 'open' NOT NULL,
	`done_on` text,
	`meeting_id` text,
	`decision_id` text,
	`plan_node_id` text,
	`stakeholder_id` text,
	`training_id` text,
	`note` text,
	`title_order` text,
	`responsible_order` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_node_id`) REFERENCES `plan_nodes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training_id`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tasks_id" CHECK(length("id") = 36),
	CONSTRAINT "tasks_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "tasks_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "tasks_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "tasks_revision" CHECK("revision" >= 1),
	CONSTRAINT "tasks_title" CHECK(length("title") BETWEEN 0 AND 500),
	CONSTRAINT "tasks_kind" CHECK("kind" IN ('task', 'promise-by-us', 'promise-to-us')),
	CONSTRAINT "tasks_responsible" CHECK(length("responsible") BETWEEN 0 AND 300),
	CONSTRAINT "tasks_starts_on" CHECK("starts_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("starts_on") IS "starts_on"),
	CONSTRAINT "tasks_due_on" CHECK("due_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due_on") IS "due_on"),
	CONSTRAINT "tasks_status" CHECK("status" IN ('open', 'in-progress', 'done', 'partly-done', 're-planned', 'dropped')),
	CONSTRAINT "tasks_done_on" CHECK("done_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("done_on") IS "done_on"),
	CONSTRAINT "tasks_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `tasks_person_id` ON `tasks` (`person_id`);

CREATE INDEX `tasks_unit_id` ON `tasks` (`unit_id`);

CREATE INDEX `tasks_meeting_id` ON `tasks` (`meeting_id`);

CREATE INDEX `tasks_decision_id` ON `tasks` (`decision_id`);

CREATE INDEX `tasks_plan_node_id` ON `tasks` (`plan_node_id`);

CREATE INDEX `tasks_stakeholder_id` ON `tasks` (`stakeholder_id`);

CREATE INDEX `tasks_training_id` ON `tasks` (`training_id`);

CREATE INDEX `tasks_deleted_at` ON `tasks` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `tasks_by_title` ON `tasks` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `tasks_by_due_on` ON `tasks` (`due_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `tasks_by_status` ON `tasks` ((CASE "status" WHEN 'open' THEN 0 WHEN 'in-progress' THEN 1 WHEN 'done' THEN 2 WHEN 'partly-done' THEN 3 WHEN 're-planned' THEN 4 WHEN 'dropped' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `tasks_by_responsible` ON `tasks` (`responsible_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `tasks_by_updated_at` ON `tasks` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`position` integer DEFAULT 0 NOT NULL,
	`title` text NOT NULL,
	`code` text,
	`set_code` text,
	`factors` text DEFAULT '[]' NOT NULL,
	`requirements` text DEFAULT '[]' NOT NULL,
	`source` text,
	`verified` integer DEFAULT 0 NOT NULL,
	`title_order` text,
	CONSTRAINT "topics_id" CHECK(length("id") = 36),
	CONSTRAINT "topics_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "topics_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "topics_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "topics_revision" CHECK("revision" >= 1),
	CONSTRAINT "topics_position" CHECK("position" BETWEEN 0 AND 1000000000),
	CONSTRAINT "topics_title" CHECK(length("title") BETWEEN 1 AND 300),
	CONSTRAINT "topics_code" CHECK(length("code") BETWEEN 0 AND 40),
	CONSTRAINT "topics_set_code" CHECK(length("set_code") BETWEEN 0 AND 40),
	CONSTRAINT "topics_factors" CHECK(json_valid("factors") AND json_type("factors") = 'array' AND json_array_length("factors") <= 20),
	CONSTRAINT "topics_requirements" CHECK(json_valid("requirements") AND json_type("requirements") = 'array' AND json_array_length("requirements") <= 20),
	CONSTRAINT "topics_source" CHECK(length("source") BETWEEN 0 AND 500),
	CONSTRAINT "topics_verified" CHECK("verified" IN (0, 1))
) STRICT;

CREATE INDEX `topics_deleted_at` ON `topics` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `topics_by_title` ON `topics` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `trainers` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`programme` text NOT NULL,
	`person_id` text,
	`people` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'candidate' NOT NULL,
	`certified_by` text,
	`certifier_id` text,
	`planned_for` text,
	`month_only` integer DEFAULT 0 NOT NULL,
	`certified_on` text,
	`valid_until` text,
	`topic_ids` text DEFAULT '[]' NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`unit_id` text,
	`note` text,
	`programme_order` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`certifier_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trainers_id" CHECK(length("id") = 36),
	CONSTRAINT "trainers_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "trainers_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "trainers_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "trainers_revision" CHECK("revision" >= 1),
	CONSTRAINT "trainers_programme" CHECK(length("programme") BETWEEN 1 AND 300),
	CONSTRAINT "trainers_people" CHECK("people" BETWEEN 0 AND 100000),
	CONSTRAINT "trainers_state" CHECK("state" IN ('candidate', 'in-training', 'certified', 'retired')),
	CONSTRAINT "trainers_certified_by" CHECK(length("certified_by") BETWEEN 0 AND 300),
	CONSTRAINT "trainers_planned_for" CHECK("planned_for" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("planned_for") IS "planned_for"),
	CONSTRAINT "trainers_month_only" CHECK("month_only" IN (0, 1)),
	CONSTRAINT "trainers_certified_on" CHECK("certified_on" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("certified_on") IS "certified_on"),
	CONSTRAINT "trainers_valid_until" CHECK("valid_until" GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("valid_until") IS "valid_until"),
	CONSTRAINT "trainers_topic_ids" CHECK(json_valid("topic_ids") AND json_type("topic_ids") = 'array' AND json_array_length("topic_ids") <= 200),
	CONSTRAINT "trainers_languages" CHECK(json_valid("languages") AND json_type("languages") = 'array' AND json_array_length("languages") <= 20),
	CONSTRAINT "trainers_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `trainers_person_id` ON `trainers` (`person_id`);

CREATE INDEX `trainers_certifier_id` ON `trainers` (`certifier_id`);

CREATE INDEX `trainers_unit_id` ON `trainers` (`unit_id`);

CREATE INDEX `trainers_deleted_at` ON `trainers` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `trainers_by_programme` ON `trainers` (`programme_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainers_by_state` ON `trainers` ((CASE "state" WHEN 'candidate' THEN 0 WHEN 'in-training' THEN 1 WHEN 'certified' THEN 2 WHEN 'retired' THEN 3 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainers_by_people` ON `trainers` (`people`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainers_by_valid_until` ON `trainers` (`valid_until`,`id`) WHERE "deleted_at" IS NULL;

CREATE TABLE `trainings` (
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
	`budget` integer,
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
	CONSTRAINT "trainings_budget" CHECK("budget" BETWEEN 0 AND 9007199254740991),
	CONSTRAINT "trainings_stated_people" CHECK("stated_people" BETWEEN 0 AND 10000000),
	CONSTRAINT "trainings_note" CHECK(length("note") BETWEEN 0 AND 5000)
) STRICT;

CREATE INDEX `trainings_parent_id` ON `trainings` (`parent_id`);

CREATE INDEX `trainings_plan_id` ON `trainings` (`plan_id`);

CREATE INDEX `trainings_plan_node_id` ON `trainings` (`plan_node_id`);

CREATE INDEX `trainings_deleted_at` ON `trainings` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `trainings_by_title` ON `trainings` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_starts_on` ON `trainings` (`starts_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_kind` ON `trainings` ((CASE "kind" WHEN 'course' THEN 0 WHEN 'programme' THEN 1 WHEN 'seminar' THEN 2 WHEN 'kick-off' THEN 3 WHEN 'train-the-trainer' THEN 4 WHEN 'campaign' THEN 5 WHEN 'other' THEN 6 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_state` ON `trainings` ((CASE "state" WHEN 'planned' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'done' THEN 2 WHEN 'cancelled' THEN 3 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `trainings_by_updated_at` ON `trainings` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;
