import type { Gazetteer } from '#lib/domain/place.ts';
import { fold } from '#lib/text/fold.ts';
import { nearest } from '../nearest.ts';
import { PipelineError } from '../pipeline-error.ts';

/** Where a brief is about, as the address of its page says it. */
export interface BriefScope {
	province: string | null;
	commune: string | null;
	/** in Vietnamese */
	name: string;
}

const COUNTRY = ['country', 'ca nuoc', 'vn'];

const MOST_NAMES = 3;

/** Units that read like what was written: those that hold it in their name, else the nearest name. */
function nearUnits(given: string, units: Gazetteer['provinces'] | Gazetteer['communes']): string[] {
	const key = fold(given.trim());
	const holding = units.filter((unit) => fold(unit.full_name).includes(key));
	const close = nearest(
		given,
		units.map((unit) => unit.name)
	);
	const found = holding.length ? holding : units.filter((unit) => unit.name === close);
	return found.slice(0, MOST_NAMES).map((unit) => `${unit.full_name} (${unit.code})`);
}

function unknown(given: string, { provinces, communes }: Gazetteer): PipelineError {
	const near = [...nearUnits(given, provinces), ...nearUnits(given, communes)].join('; ');
	const hint = near
		? { vi: ` Gần giống: ${near}.`, en: ` Near names: ${near}.` }
		: { vi: '', en: '' };
	return new PipelineError({
		vi: `Không có phạm vi “${given}”. Viết mã tỉnh (2 chữ số), mã xã (5 chữ số), tên đầy đủ, hoặc country.${hint.vi}`,
		en: `There is no scope “${given}”. Give a province's code (2 digits), a commune's (5 digits), its full name, or country.${hint.en}`
	});
}

/**
 * The place that a person means: a code, a name with or without diacritics and its kind, or the whole
 * country. Throws a sentence with near names when it is none, or when several communes have the name.
 */
export function briefScope(given: string, gazetteer: Gazetteer): BriefScope {
	const key = fold(given.trim());
	if (COUNTRY.includes(key)) return { province: null, commune: null, name: 'Cả nước' };
	const isMeant = (unit: { code: string; name: string; full_name: string }) =>
		unit.code === key || fold(unit.name) === key || fold(unit.full_name) === key;
	const province = gazetteer.provinces.find(isMeant);
	if (province) return { province: province.code, commune: null, name: province.full_name };
	const [commune, ...others] = gazetteer.communes.filter(isMeant);
	if (!commune || others.length) throw unknown(given, gazetteer);
	return { province: null, commune: commune.code, name: commune.full_name };
}
