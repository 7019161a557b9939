/** What has become of a push; `loaded` records are shown once a snapshot with them is published. */
export const RECEIPT_STATES = ['waiting', 'loaded', 'published'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];
