import type { InitiativeRecord } from '#lib/domain/initiative.ts';
import { initiativeCourse } from './initiative-course.ts';
import {
	INITIATIVE_PATTERNS,
	NAME_ENDINGS,
	type InitiativePattern
} from './phrases/initiative-names.ts';
import { createRandom, type Random } from './random.ts';
import type { ProvinceSites, Site } from './sites.ts';
import { createWheel, spin } from './wheel.ts';

/** An invented initiative as its file holds it. */
export type Initiative = Omit<InitiativeRecord, 'name_en' | 'press_source_id' | 'source_line'> & {
	commune_code: string;
	province_code: string;
	registered_year: number;
};

const FIELD_WEIGHT = {
	economy: 1.25,
	culture_society: 1.75,
	security_defence: 1.15,
	party_political_system: 0.85
};
/** Share of communes that register something, by year counted back from the last: it grows. */
const REACH = [0.72, 0.76, 0.7, 0.3];
const PARENTS_A_YEAR = 14;

const fits = ({ area }: InitiativePattern, site: Site) =>
	area === 'any' || (area === 'urban') === (site.type === 'phuong');

const wheelFor = (patterns: readonly InitiativePattern[]) =>
	createWheel(patterns, (pattern) => FIELD_WEIGHT[pattern.field]);

function areaTypeOf({ issue, area }: InitiativePattern, site: Site, random: Random): string {
	if (issue === 'sec.border') return 'border';
	if (issue === 'edu.ethnic_religion')
		return site.region === 'highlands' || site.region === 'north_mountains'
			? 'ethnic_minority'
			: 'religious';
	if (issue === 'welfare.housing' && area === 'urban') return 'workers_housing';
	if (site.type === 'dac_khu') return 'coastal';
	if (site.type === 'phuong') return 'urban';
	return site.region === 'north_mountains' && random.chance(0.3) ? 'remote' : 'rural';
}

/**
 * Every invented initiative, year by year. Most communes have one a year, some two, some none; a
 * few are selected each year, and communes elsewhere take them up under the same name
 * (`replication_of`), and others take it from those. `scale` thins out the communes.
 */
export function inventInitiatives(
	provinces: readonly ProvinceSites[],
	options: { seed: number; asOf: string; scale: number }
): Initiative[] {
	const lastYear = Number(options.asOf.slice(0, 4));
	const years = REACH.map((reach, back) => ({ year: lastYear - back, reach })).reverse();
	const initiatives: Initiative[] = [];
	const parents: { initiative: Initiative; pattern: InitiativePattern }[] = [];
	const random = createRandom(options.seed, 'initiatives');
	const wheels = {
		phuong: wheelFor(INITIATIVE_PATTERNS.filter((p) => p.area !== 'rural')),
		xa: wheelFor(INITIATIVE_PATTERNS.filter((p) => p.area !== 'urban'))
	};
	const zeal = new Map(provinces.map((p) => [p.province_code, random.between(0.78, 1.18)]));

	for (const { year, reach } of years) {
		const fresh: typeof parents = [];
		for (const site of provinces.flatMap((province) => province.sites.items)) {
			const share = Math.min(0.97, reach * (zeal.get(site.province_code) ?? 1)) * options.scale;
			if (!random.chance(share)) continue;
			for (let count = random.chance(0.07) ? 2 : 1; count > 0; count--) {
				const parent = parents.length && random.chance(0.16) ? random.pick(parents) : null;
				const source = parent && fits(parent.pattern, site) ? parent : null;
				const pattern =
					source?.pattern ?? spin(wheels[site.type === 'phuong' ? 'phuong' : 'xa'], random);
				const ending = random.pick(NAME_ENDINGS[pattern.area]);
				const name = `${pattern.name} ${ending.replace('{n}', String(random.whole(1, 9)))}`.trim();
				const initiative: Initiative = {
					initiative_id: `vd-${year}-${String(initiatives.length + 1).padStart(5, '0')}`,
					name_vi: source?.initiative.name_vi ?? name,
					commune_code: site.commune_code,
					province_code: site.province_code,
					field: pattern.field,
					owner_type: random.chance(0.2) ? 'party_committee' : random.pick(pattern.owners),
					issue: pattern.issue,
					area_type: areaTypeOf(pattern, site, random),
					registered_year: year,
					...initiativeCourse(year, options.asOf, random),
					replication_of: source?.initiative.initiative_id ?? null,
					is_selected_for_replication: false,
					record_kind: 'model_named'
				};
				initiatives.push(initiative);
				if (initiative.status === 'replicating' || initiative.status === 'maintained')
					fresh.push({ initiative, pattern });
			}
		}
		const wanted = Math.ceil(PARENTS_A_YEAR * Math.min(1, options.scale * 2));
		for (let i = 0; i < wanted && fresh.length; i++) {
			const [chosen] = fresh.splice(random.whole(0, fresh.length - 1), 1);
			if (!chosen) break;
			chosen.initiative.is_selected_for_replication = true;
			parents.push(chosen);
		}
	}
	return initiatives;
}
