import type { CubeDimension } from '#lib/domain/cube/cube.ts';
import type { BoardRow } from '#lib/domain/explore/board.ts';
import { isShareMeasure } from '#lib/domain/explore/measure.ts';
import { compared, excluded, picked } from '#lib/domain/explore/moves.ts';
import { comparedMembers } from '#lib/domain/explore/view.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { wilsonInterval } from '#lib/stats/wilson-interval.ts';
import { memberName } from './member-name.ts';
import { changeText, readingText } from './reading-text.ts';
import type { Scene } from './scene.ts';

/** What a line of a leaderboard says of its member whatever the figures are. */
export function lineActs(scene: Scene, dimension: CubeDimension, member: string) {
	const { lang, state, names, link } = scene;
	const { explore } = messagesFor(lang);
	const name = memberName(names, dimension, member, lang);
	const isDrawn = comparedMembers(state.view, dimension).includes(member);
	return {
		name,
		pick: { href: link(picked(state, dimension, member)), title: explore.pick(name) },
		unpickTitle: explore.unpick(name),
		exclude: { href: link(excluded(state, dimension, member)), title: explore.exclude(name) },
		includeTitle: explore.include(name),
		draw: {
			href: link(compared(state, dimension, member)),
			title: isDrawn ? explore.undraw(name) : explore.draw(name),
			isDrawn
		}
	};
}

/** Around a share; null for a count and where too few were counted. */
function intervalOf({ now: { value, part, whole } }: BoardRow) {
	return value === null || part === null || whole === null ? null : wilsonInterval(part, whole);
}

/** The figures of a line in words and numbers. */
export function lineTexts({ lang, state }: Scene, row: BoardRow) {
	const { measure } = state.view;
	const texts = messagesFor(lang);
	const format = formatFor(lang);
	const value = readingText(lang, measure, row.now);
	const change = measure === 'change' ? null : changeText(lang, measure, row);
	const interval = intervalOf(row);
	const ends =
		interval && format.range(format.share(interval.low, 1), format.share(interval.high, 1));
	return {
		value: { ...value, title: ends ? texts.figure.interval(ends) : value.title },
		change: {
			text: change?.text ?? texts.none,
			isChance: change?.isChance ?? false,
			title: change?.isChance ? texts.change.chance : undefined
		},
		n: row.n === null ? texts.explore.hidden : format.count(row.n),
		nTitle: isShareMeasure(measure) ? value.title : undefined,
		interval,
		before: measure === 'change' ? null : (row.before?.value ?? null)
	};
}
