ALTER TABLE `directives` ADD `subject_order` text;

ALTER TABLE `directives` ADD `number_order` text;

ALTER TABLE `directives` ADD `issuer_order` text;

CREATE INDEX `directives_by_subject` ON `directives` (`subject_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `directives_by_kind` ON `directives` ((CASE "kind" WHEN 'constitution' THEN 0 WHEN 'charter' THEN 1 WHEN 'law' THEN 2 WHEN 'ordinance' THEN 3 WHEN 'resolution' THEN 4 WHEN 'decree' THEN 5 WHEN 'decision' THEN 6 WHEN 'circular' THEN 7 WHEN 'directive' THEN 8 WHEN 'strategy' THEN 9 WHEN 'programme' THEN 10 WHEN 'plan' THEN 11 WHEN 'guidance' THEN 12 WHEN 'letter' THEN 13 WHEN 'other' THEN 14 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `directives_by_number` ON `directives` (`number_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `directives_by_issuer` ON `directives` (`issuer_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `directives_by_issued_on` ON `directives` (`issued_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `directives_by_status` ON `directives` ((CASE "status" WHEN 'unknown' THEN 0 WHEN 'in-force' THEN 1 WHEN 'amended' THEN 2 WHEN 'replaced' THEN 3 WHEN 'repealed' THEN 4 END),`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `identities` ADD `name_order` text;

CREATE INDEX `identities_by_name` ON `identities` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `layout_values` ADD `rule_order` text;

CREATE INDEX `layout_values_by_rule` ON `layout_values` (`rule_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `measure_pairs` ADD `activity_order` text;

CREATE INDEX `measure_pairs_by_position_in_plan_id` ON `measure_pairs` (`plan_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `measure_pairs_by_activity` ON `measure_pairs` (`activity_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `measure_pairs_by_activity_in_plan_id` ON `measure_pairs` (`plan_id`,`activity_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `offices` ADD `sample_order` text;

CREATE INDEX `offices_by_sample` ON `offices` (`sample_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `plan_bases` ADD `closing_order` text;

CREATE INDEX `plan_bases_by_position_in_plan_id` ON `plan_bases` (`plan_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plan_bases_by_closing` ON `plan_bases` (`closing_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plan_bases_by_closing_in_plan_id` ON `plan_bases` (`plan_id`,`closing_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `plan_nodes` ADD `title_order` text;

CREATE INDEX `plan_nodes_by_position_in_plan_id` ON `plan_nodes` (`plan_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plan_nodes_by_title` ON `plan_nodes` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plan_nodes_by_title_in_plan_id` ON `plan_nodes` (`plan_id`,`title_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `plans` ADD `title_order` text;

CREATE INDEX `plans_by_title` ON `plans` (`title_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_kind` ON `plans` ((CASE "kind" WHEN 'plan' THEN 0 WHEN 'proposal' THEN 1 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_starts_on` ON `plans` (`starts_on`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_status` ON `plans` ((CASE "status" WHEN 'draft' THEN 0 WHEN 'submitted' THEN 1 WHEN 'adopted' THEN 2 WHEN 'ongoing' THEN 3 WHEN 'completed' THEN 4 WHEN 'replaced' THEN 5 END),`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `plans_by_updated_at` ON `plans` (`updated_at`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `recipients` ADD `name_order` text;

CREATE INDEX `recipients_by_position_in_plan_id` ON `recipients` (`plan_id`,`position`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `recipients_by_name` ON `recipients` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

CREATE INDEX `recipients_by_name_in_plan_id` ON `recipients` (`plan_id`,`name_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `signatories` ADD `post_order` text;

CREATE INDEX `signatories_by_post` ON `signatories` (`post_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `units` ADD `name_order` text;

CREATE INDEX `units_by_name` ON `units` (`name_order`,`id`) WHERE "deleted_at" IS NULL;
