// The file that an address of SQLite names. Pure; loads no database.

export const sqlitePath = (url: string): string => url.replace(/^sqlite:(\/\/(?=\/))?/i, "");
