import type { Random } from './random.ts';

const digits = (random: Random, count: number) =>
	Array.from({ length: count }, () => random.whole(0, 9)).join('');

/**
 * A closing sentence with contact details, so that redaction has something to show.
 * All fictional: numbers run through a block of zeros, no province issues identity numbers that
 * begin with 000, and example.com is reserved by RFC 2606.
 */
export function inventedContact(random: Random): string {
	const tail = digits(random, 3);
	return random.pick([
		`Liên hệ tôi qua số 0900 000 ${tail}.`,
		`Số điện thoại của tôi: 0900.000.${tail}.`,
		`Cần gì gọi 0900000${tail} nhé.`,
		`sđt +84 900 000 ${tail}`,
		`Thư điện tử: nguoidan${tail}@example.com.`,
		`Email phanhoi.${tail}@example.com, mong hồi âm.`,
		`Số căn cước của tôi là 000000000${tail}.`,
		`CCCD: 000 000 000 ${tail}, điện thoại 0900-000-${digits(random, 3)}.`
	]);
}
