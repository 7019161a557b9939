import { CUBE_SENTIMENTS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import { SENTIMENT_BITS, type Cube } from './cube.ts';
import type { Weights } from './weights.ts';

/** What is picked of each dimension. */
export class Picks {
	/** by dimension: the members by code, and 1 for those that are shown */
	private readonly dimensions: ReadonlyMap<
		CubeDimension,
		{ members: readonly string[]; passes: Uint8Array }
	>;

	constructor({ places, issues, channels }: Cube) {
		const all = (members: readonly string[]) => ({
			members,
			passes: new Uint8Array(members.length).fill(1)
		});
		this.dimensions = new Map([
			['province', all(places.parents)],
			['place', all(places.members)],
			['issue_group', all(issues.parents)],
			['issue', all(issues.members)],
			['channel', all(channels)],
			['sentiment', all(CUBE_SENTIMENTS)]
		]);
	}

	members(dimension: CubeDimension): readonly string[] {
		return this.of(dimension).members;
	}

	/** By code: 1 for members that are shown. */
	passes(dimension: CubeDimension): Uint8Array {
		return this.of(dimension).passes;
	}

	/**
	 * Shows these members only, an empty list shows all, and leaves the excluded ones out. A member
	 * that no cell has matches nothing.
	 */
	pick(dimension: CubeDimension, picked: readonly string[], excluded: readonly string[]): void {
		const { members, passes } = this.of(dimension);
		const [shown, left] = [new Set(picked), new Set(excluded)];
		for (let code = 0; code < members.length; code++) {
			const member = members[code] as string;
			passes[code] = (shown.size === 0 || shown.has(member)) && !left.has(member) ? 1 : 0;
		}
	}

	/** Writes what is picked of provinces and places into weights by place. */
	weighPlaces({ wanted }: Weights, { places }: Cube): void {
		const [province, place] = [this.passes('province'), this.passes('place')];
		for (let code = 0; code < wanted.length; code++) {
			wanted[code] =
				(place[code] as number) & (province[places.parentOf[code] as number] as number);
		}
	}

	/** Writes what is picked of groups, issues and channels into weights by topic, sentiments aside. */
	weighTopics({ wanted }: Weights, { issues, channels }: Cube): void {
		const [group, issue] = [this.passes('issue_group'), this.passes('issue')];
		const channel = this.passes('channel');
		for (let key = 0; key < wanted.length; key++) {
			const pair = key >> SENTIMENT_BITS;
			const code = Math.floor(pair / channels.length);
			wanted[key] =
				(issue[code] as number) &
				(group[issues.parentOf[code] as number] as number) &
				(channel[pair % channels.length] as number);
		}
	}

	private of(dimension: CubeDimension) {
		const found = this.dimensions.get(dimension);
		if (!found) throw new RangeError(`a cube has no dimension ${dimension}`);
		return found;
	}
}
