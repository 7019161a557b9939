const DATE = /^\D*(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d\d/;
const ISO_DATE = /^\D*(?:19|20)\d\d-\d\d-\d\d/;
const UNIT_AFTER =
	/^(?:[dk]|\s*(?:dong|vnd|vnđ|nghin|ngan(?! hang)|trieu|ty|ti|tr|usd|m2|m²|m|met|mét|ha|km|kg|tan|kwh|khoi|m3|ho|nguoi|%|sao|mau|cong dat|lan|tran|diem))(?![a-z0-9])/;
const CASE_NUMBER_BEFORE =
	/(?:ho so|ma don|bien nhan|ma phieu|phieu|van ban|quyet dinh|qd|cong van|thong bao|bien ban|hoa don|ma phan anh|so don|van don|ma khach hang|danh ba(?: nuoc| dien)?|khach hang|ma|hop dong|bien lai|seri|serial|imei|don hang|cong to|dong ho|so ho so|bien ban|ma vach|ma so thue|mst|mst cong ty|giay phep|chung tu|don|vu viec|thu ly)(?: so| ma|:| la| cua toi| cua em| toi)*\s*[:#]?\s*$/;

export const isDate = (found: string) => DATE.test(found) || ISO_DATE.test(found);

/** Whether a folded text names an amount, an area or a count at `end`: a figure, not a person's number. */
export const isAmount = (folded: string, end: number) =>
	UNIT_AFTER.test(folded.slice(end, end + 14));

/** Whether the words before `start` say that what follows is the number of a file or a decision. */
export const isCaseNumber = (folded: string, start: number) =>
	CASE_NUMBER_BEFORE.test(folded.slice(Math.max(0, start - 30), start));
