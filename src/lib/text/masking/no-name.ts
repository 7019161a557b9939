import { fold } from '../fold.ts';

const words = `
	công an, mặt trận, hội, đoàn, đảng, chi bộ, ủy ban, uỷ ban, ubnd, hđnd, mttq, bí thư, chủ tịch, phó, giám đốc,
	cán bộ, phụ nữ, thanh niên, thanh tra, cựu chiến binh, nông dân, trưởng, trạm, trường, phòng, sở, bộ, nhà, tổ,
	ông, bà, anh, chị, cô, chú, bác, cụ, em, cháu, con, tôi, xã, phường, thôn, xóm, ấp, khu, đường, huyện, tỉnh,
	thành phố, quận, nghị quyết, luật, kinh, mường, khmer, chăm, tày, nùng, dao, thái, hmông, mông, việt nam`;
const written = words.trim().split(/\s*,\s*/u);
const eitherCase = (word: string) =>
	[...word]
		.map((letter) => `[${letter}${letter.toUpperCase()}]`)
		.join('')
		.replaceAll('[  ]', ' ');

/** Bodies, offices, titles and unit words: in capitals too they begin no name behind a title or a unit. */
export const NO_NAME = `(?:${[...new Set([...written, ...written.map(fold)])].map(eitherCase).join('|')})(?![\\p{L}\\p{N}])`;
