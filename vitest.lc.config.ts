import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/wt/lifecycle', test: { include: ['extensions/core/test/**/*.int.test.ts'], env: { TZ: 'UTC' }, globalSetup: ['/tmp/lc-setup.ts'], testTimeout: 30000, hookTimeout: 60000, maxWorkers: 2 } });
