-- Written by hand: drizzle-kit cannot tell a column that is renamed from a new one. What a record is a part of is no longer
-- bound to be a plan, and a plan is not a part of itself.
ALTER TABLE `search_entry` RENAME COLUMN `plan_id` TO `owner_id`;

ALTER TABLE `search_entry` ADD `owner_entity` text;

UPDATE `search_entry` SET `owner_id` = NULL WHERE `entity` = 'plan';

UPDATE `search_entry` SET `owner_entity` = 'plan' WHERE `owner_id` IS NOT NULL;
