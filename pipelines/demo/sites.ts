import type { Commune } from '#lib/domain/place.ts';
import type { ExampleGazetteer } from './example-gazetteer.ts';
import { createRandom } from './random.ts';
import { regionOf, type Region } from './regions.ts';
import { createWheel, type Wheel } from './wheel.ts';

/** A commune as a source of invented feedback. */
export interface Site {
	commune_code: string;
	province_code: string;
	type: Commune['type'];
	region: Region;
	/** expected share of its province's feedback, 0–1 */
	share: number;
	/** two issues that people there bring up more than elsewhere are drawn from this number */
	character: number;
}

/** A province with its communes, and how it takes to the new channels. */
export interface ProvinceSites {
	province_code: string;
	region: Region;
	isCity: boolean;
	/** relative volume among provinces */
	weight: number;
	sites: Wheel<Site>;
	/** day offset from the start at which half of the digital growth has come */
	adoptionMiddle: number;
	/** days that the logistic growth takes from 50 % to 73 % */
	adoptionPace: number;
	/** multiplies handling times: below 1 is quick, above 1 slow */
	slowness: number;
	/** share of feedback that is never answered */
	silence: number;
}

const ZIPF_EXPONENT = 0.85;
const BIGGEST = new Map([
	['01', 2.3],
	['79', 2.4]
]);

/**
 * Ranks the communes of each province by chance, wards first on the whole, and gives them volumes
 * by Zipf's law: no population is shipped, so none is pretended.
 */
export function layOutSites(gazetteer: ExampleGazetteer, seed: number): ProvinceSites[] {
	return gazetteer.provinces.map((province) => {
		const random = createRandom(seed, `sites/${province.code}`);
		const region = regionOf(province.code);
		const isCity = province.type === 'thanh_pho';
		const ranked = gazetteer.communes
			.filter((commune) => commune.province_code === province.code)
			.map((commune) => ({
				commune,
				standing: random.normal() + (commune.type === 'phuong' ? 1.3 : 0)
			}))
			.sort((a, b) => b.standing - a.standing || (a.commune.code < b.commune.code ? -1 : 1));
		const sum = ranked.reduce((total, _, rank) => total + (rank + 1) ** -ZIPF_EXPONENT, 0);
		const sites = ranked.map(({ commune }, rank): Site => ({
			commune_code: commune.code,
			province_code: province.code,
			type: commune.type,
			region,
			share: (rank + 1) ** -ZIPF_EXPONENT / sum,
			character: random.unit()
		}));
		const size = Math.sqrt(ranked.length / 100);
		return {
			province_code: province.code,
			region,
			isCity,
			weight: size * (BIGGEST.get(province.code) ?? (isCity ? 1.3 : 1)) * random.between(0.7, 1.35),
			sites: createWheel(sites, (site) => site.share),
			adoptionMiddle: random.between(isCity ? -200 : 100, isCity ? 350 : 950),
			adoptionPace: random.between(50, 140),
			slowness: random.logNormal(1, 0.28),
			silence: Math.min(0.2, random.logNormal(0.085, 0.4))
		};
	});
}

/** How far a province has taken to apps, portals and chat by a day (0–1, logistic). */
export const adoptionOn = (province: ProvinceSites, dayIndex: number): number =>
	1 / (1 + Math.exp(-(dayIndex - province.adoptionMiddle) / province.adoptionPace));
