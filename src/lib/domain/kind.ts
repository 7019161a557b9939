/** What a text does, as a triage guess; never a legal classification. */
export const KINDS = [
	'complaint',
	'denunciation',
	'petition',
	'suggestion',
	'praise',
	'question'
] as const;
export type Kind = (typeof KINDS)[number];

/** The legal form that the agency recorded; deadlines in law apply only to these. */
export const LEGAL_FORMS = ['phan_anh', 'khieu_nai', 'to_cao', 'kien_nghi'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const PRIORITIES = ['urgent', 'normal', 'complex'] as const;
export type Priority = (typeof PRIORITIES)[number];
