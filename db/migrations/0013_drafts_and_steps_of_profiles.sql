CREATE TABLE `__new_draft` (
	`key` text NOT NULL,
	`profile` text DEFAULT '' NOT NULL,
	`value` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`key`, `profile`)
) STRICT;

INSERT INTO `__new_draft`("key", "value", "saved_at") SELECT "key", "value", "saved_at" FROM `draft`;

DROP TABLE `draft`;

ALTER TABLE `__new_draft` RENAME TO `draft`;

ALTER TABLE `step` ADD `profile` text;
