/** A BCP 47 tag, as the folder of the language is named. */
export type Locale = string;
