import { expect, test } from 'vitest';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { textsView } from '#lib/domain/explore/texts.ts';
import { filtersToSearch } from '#lib/domain/filters.ts';

const behind = (search: string) => {
	const { filters, lost } = textsView(exploreStateFromSearch(new URLSearchParams(search)));
	return { search: decodeURIComponent(filtersToSearch(filters).toString()), lost };
};

test.each([
	['pick=province:40', 'province=40'],
	['pick=place:40/16702', 'province=40&commune=16702'],
	['province=40&pick=place:40/16702', 'province=40&commune=16702'],
	[
		'pick=issue:land.compensation&pick=sentiment:negative&kind=complaint',
		'issue=land.compensation&kind=complaint&sentiment=negative'
	],
	['pick=issue_group:land&pick=channel:vneid', 'group=land&channel=vneid'],
	['now=2025-10-06..2025-10-20', 'from=2025-10-06&to=2025-10-19'],
	['issue=env.waste&issue=env.noise&pick=issue:env.waste', 'issue=env.waste']
])('%s leads to the texts %s', (search, texts) => {
	expect(behind(search)).toEqual({ search: texts, lost: [] });
});

test.each([
	['pick=province:40&pick=province:48', ['province']],
	['pick=place:40/', ['place']],
	['pick=-issue:env.waste', ['issue']],
	['issue=env.noise&pick=issue:env.waste', ['issue']]
])('%s says that the list of texts cannot be filtered by %s', (search, lost) => {
	expect(behind(search).lost).toEqual(lost);
});
