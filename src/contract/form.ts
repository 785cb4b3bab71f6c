// A multipart form on its way through: its fields in order, its files where their bytes lie. Types only.

/** A file of a form. Its bytes are read when they are sent, as often as they are sent. */
export interface Upload {
  readonly filename: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly blob: Blob;
}

export interface FormEntry {
  /** As it came: lists may say `name[]`. */
  readonly name: string;
  readonly value: string | Upload;
}

export interface ReceivedForm {
  readonly entries: readonly FormEntry[];
  /** Removes what lies on disk. Once; never rejects. */
  dispose(): Promise<void>;
}

/** What is not text among the fields of a form. */
export interface FormFields {
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  /** Written `name[]`, once for each item. */
  readonly lists: readonly string[];
}
