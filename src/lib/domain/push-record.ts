import { feedbackRecordSchema } from './feedback.ts';

/** The properties that a pushed record may have; there is none for who wrote it. */
export const PUSH_KEYS: ReadonlySet<string> = new Set(Object.keys(feedbackRecordSchema.shape));

const OF_PERSONS =
	/author|sender|reporter|citizen|person|nguoi|ho_?ten|full_?name|phone|mobile|sdt|dien_?thoai|e?mail|cccd|cmnd|passport|address|dia_?chi|birth|sinh|gender|gioi_?tinh|account|user/i;

/** Whether an unknown property seems to say who wrote a text: such a record is refused as a whole. */
export const isAuthorKey = (key: string): boolean => OF_PERSONS.test(key.replace(/[\s-]/g, '_'));
