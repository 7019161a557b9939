import { expect, test } from 'vitest';
import { matchingIssues } from '#lib/components/sections/review/matching-issues.ts';

const row = (issue: string, name_vi: string, group_name_vi: string) => ({
	...{ issue, name_vi, name_en: issue, issue_group: 'g', group_name_vi, group_name_en: 'Group' }
});
const issues = [
	row('conduct.attitude', 'Thái độ, trách nhiệm', 'Cán bộ'),
	row('env.waste', 'Rác thải, vệ sinh', 'Môi trường'),
	row('env.water', 'Ô nhiễm nguồn nước', 'Môi trường')
];
const found = (query: string) =>
	matchingIssues(issues, query, 'vi').flatMap((group) => group.issues.map(({ issue }) => issue));

test.each([
	['', ['conduct.attitude', 'env.waste', 'env.water']],
	['rac thai', ['env.waste']],
	['Rác, VE', ['env.waste']],
	['moi truong nuoc', ['env.water']],
	['môi', ['env.waste', 'env.water']],
	['ách', []]
])('typing "%s" leaves the issues in whose name words begin so', (query, left) => {
	expect(found(query)).toEqual(left);
});

test('issues stay under the name of their group', () => {
	expect(matchingIssues(issues, 'o nhiem', 'vi')).toEqual([
		{ name: 'Môi trường', issues: [{ issue: 'env.water', name: 'Ô nhiễm nguồn nước' }] }
	]);
});
