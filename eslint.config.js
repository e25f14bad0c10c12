import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The stages of the pipeline: each knows `core` and itself, none knows another. */
const STAGES = [
  'readers',
  'segment',
  'translate',
  'align',
  'detect',
  'rules',
  'report',
  'evaluate',
  'config',
];

/** Folders that a stage may use besides `core` and itself. */
const MAY_USE = { evaluate: [], detect: [] };

const zones = [
  { target: './src/core', from: './src', except: ['./core'], message: 'core knows nothing but itself.' },
  ...STAGES.map((stage) => ({
    target: `./src/${stage}`,
    from: './src',
    except: ['./core', `./${stage}`, ...(MAY_USE[stage] ?? []).map((name) => `./${name}`)],
    message: 'Stages know core, never each other: compose them in pipeline.ts or in cli/.',
  })),
  { target: './src/pipeline.ts', from: './src/cli', message: 'The pipeline does not know the command line.' },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'output', 'docs/reference'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['scripts/**', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
