-- The copying SELECT and the last statement are written by hand: a currency was any three letters, and of the office.
CREATE TABLE `__new_offices` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	`country` text DEFAULT 'vn' NOT NULL,
	`kind` text DEFAULT 'municipality' NOT NULL,
	`document_language` text DEFAULT 'en' NOT NULL,
	`currency` text DEFAULT 'EUR' NOT NULL,
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
	CONSTRAINT "offices_currency" CHECK("currency" IN ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY', 'MXN', 'VND')),
	CONSTRAINT "offices_length_unit" CHECK("length_unit" IN ('mm', 'cm', 'in')),
	CONSTRAINT "offices_sample" CHECK(length("sample") BETWEEN 0 AND 40)
) STRICT;

INSERT INTO `__new_offices`("id", "created_at", "updated_at", "revision", "deleted_at", "country", "kind", "document_language", "currency", "length_unit", "sample") SELECT "id", "created_at", "updated_at", "revision", "deleted_at", "country", "kind", "document_language", CASE WHEN upper("currency") IN ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY', 'MXN', 'VND') THEN upper("currency") ELSE 'EUR' END, "length_unit", "sample" FROM `offices`;

DROP TABLE `offices`;

ALTER TABLE `__new_offices` RENAME TO `offices`;

CREATE INDEX `offices_deleted_at` ON `offices` (`deleted_at`) WHERE "deleted_at" IS NOT NULL;

CREATE UNIQUE INDEX `offices_only_one` ON `offices` ((1));

ALTER TABLE `plans` ADD `currency` text DEFAULT 'EUR' NOT NULL CONSTRAINT "plans_currency" CHECK("currency" IN ('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY', 'MXN', 'VND'));

UPDATE `plans` SET `currency` = coalesce((SELECT `currency` FROM `offices`), 'EUR');
