import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Who may import whom; everything that is not named here is refused. */
const LAYERS = {
	domain: [],
	text: ['domain'],
	stats: ['domain'],
	classifier: ['domain', 'text', 'stats'],
	hotspots: ['domain', 'stats'],
	charts: ['domain'],
	crossfilter: ['domain'],
	map: ['domain'],
	i18n: ['domain'],
	components: ['domain', 'text', 'stats', 'charts', 'crossfilter', 'map', 'i18n'],
	reference: ['domain', 'text'],
	server: ['domain', 'text', 'stats', 'classifier', 'map', 'reference'],
	routes: [
		'domain',
		'text',
		'stats',
		'classifier',
		'charts',
		'crossfilter',
		'map',
		'i18n',
		'components',
		'reference',
		'server'
	],
	pipelines: ['domain', 'text', 'stats', 'classifier', 'hotspots', 'reference'],
	tests: ['*']
};

/** Layers that are not a folder of `src/lib` by their own name. */
const ELSEWHERE = ['reference', 'server', 'routes', 'pipelines', 'tests'];
const layer = (type, pattern) => ({ type, pattern, partialMatch: false });

export default tseslint.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'data/',
			'static/',
			'coverage/',
			'tests/.tmp/'
		]
	},
	...tseslint.configs.strict,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.node, ...globals.browser },
			parserOptions: { extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			eqeqeq: 'error',
			'no-console': 'off',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{ name: 'natural', message: 'Import a submodule: the main entry loads databases.' },
						{ name: '$app/stores', message: 'Use $app/state.' },
						{ name: 'echarts', message: 'Import echarts/core and the parts used.' }
					],
					patterns: [
						{ group: ['$lib', '$lib/*'], message: 'Use #lib/…' },
						{ group: ['$env/*'], message: 'Use #lib/server/env.ts' }
					]
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
			'svelte/no-at-html-tags': 'off',
			// Links come in as props; the routes build them with resolve().
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteStyleDirective, SvelteAttribute[key.name="style"]',
					message: 'No inline styles: the content security policy refuses them.'
				}
			]
		}
	},
	{
		files: ['src/routes/**/+page.svelte', 'src/routes/**/+layout.svelte'],
		rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true, skipComments: true }] }
	},
	{
		files: ['src/lib/{domain,text,stats,classifier,hotspots,charts,crossfilter,map}/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['node:*', 'fs', 'path'], message: 'The core does no I/O.' }] }
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time is an argument in the core.' },
				{ object: 'Math', property: 'random', message: 'Seeds are arguments in the core.' }
			]
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/server/warehouse/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name=/^(run|runAndRead|runAndReadAll|stream|streamAndRead|streamAndReadAll)$/]',
					message: 'Only the warehouse talks to DuckDB; write a question.'
				},
				{
					selector: 'SvelteStyleDirective, SvelteAttribute[key.name="style"]',
					message: 'No inline styles: the content security policy refuses them.'
				}
			]
		}
	},
	{
		files: ['src/**/*.{ts,svelte}', 'pipelines/**/*.ts', 'tests/**/*.ts'],
		plugins: { boundaries },
		settings: {
			'import/resolver': {
				typescript: { project: './tsconfig.json', alwaysTryTypes: true }
			},
			'boundaries/include': ['src/**/*', 'pipelines/**/*', 'tests/**/*'],
			'boundaries/elements': [
				layer('reference', 'src/lib/server/reference'),
				layer('server', 'src/lib/server'),
				...Object.keys(LAYERS)
					.filter((name) => !ELSEWHERE.includes(name))
					.map((name) => layer(name, `src/lib/${name}`)),
				layer('routes', 'src/routes'),
				layer('pipelines', 'pipelines'),
				layer('tests', 'tests')
			]
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					policies: [
						{ allow: { to: { module: { origin: ['external', 'core'] } } } },
						...Object.entries(LAYERS).map(([from, to]) => ({
							from: { element: { type: from } },
							allow: { to: { element: { types: { anyOf: [from, ...to] } } } }
						}))
					]
				}
			]
		}
	}
);
