CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`name_order` text,
	CONSTRAINT "saved_filters_id" CHECK(length("id") = 36),
	CONSTRAINT "saved_filters_created_at" CHECK("created_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "saved_filters_updated_at" CHECK("updated_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "saved_filters_deleted_at" CHECK("deleted_at" GLOB '????-??-??T??:??:??.???Z'),
	CONSTRAINT "saved_filters_revision" CHECK("revision" >= 1),
	CONSTRAINT "saved_filters_list" CHECK(length("list") BETWEEN 1 AND 60),
	CONSTRAINT "saved_filters_name" CHECK(length("name") BETWEEN 1 AND 200),
	CONSTRAINT "saved_filters_question" CHECK(length("question") BETWEEN 0 AND 10000)
) STRICT;

CREATE INDEX `saved_filters_deleted_at` ON `saved_filters` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE INDEX `saved_filters_by_name` ON `saved_filters` (`name_order`,`id`) WHERE "deleted_at" IS NULL;

ALTER TABLE `occasions` ADD `cost` real CONSTRAINT "occasions_cost" CHECK("cost" BETWEEN 0 AND 1000000000000);

ALTER TABLE `occasions` ADD `cost_currency` text CONSTRAINT "occasions_cost_currency" CHECK("cost_currency" IN ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY', 'MXN', 'VND'));
