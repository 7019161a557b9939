/** Language of a feedback text, as the classifier reports it. */
export const TEXT_LANGUAGES = ['vi', 'en', 'other'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Language of the interface. */
export const INTERFACE_LANGUAGES = ['vi', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
