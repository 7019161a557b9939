/** The calendar day of an instant in Viet Nam, as `YYYY-MM-DD`. */
export const today = (now: Date): string =>
	now.toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
