/** One step of the schema, as committed. Its number is the `user_version` of a file that has been through it. */
export type Migration = { number: number; name: string; checksum: string; sql: string }
