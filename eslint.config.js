import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const clock = [
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'Time is given by the environment, never read.'
	},
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Time is given by the environment, never read.'
	},
	{
		selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
		message: 'Chance is given by the environment, never drawn.'
	}
];

export default typescript.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'node_modules/', 'test-results/', '.office/'] },
	js.configs.recommended,
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			eqeqeq: 'error',
			// components get their links from the pages, which resolve them in one place: routes/paths.ts
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				extraFileExtensions: ['.svelte'],
				parser: typescript.parser,
				svelteConfig
			}
		}
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		ignores: ['**/report.ts'],
		rules: { 'no-console': 'error' }
	},
	{
		files: ['src/domain/**', 'src/catalog/**', 'src/storage/**', 'src/journey/**', 'src/vault/**'],
		rules: { 'no-restricted-syntax': ['error', ...clock] }
	},
	{
		files: ['src/domain/**'],
		rules: {
			'no-restricted-globals': ['error', 'fetch', 'crypto', 'window', 'navigator', 'console']
		}
	}
);
