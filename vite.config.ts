import { defineConfig } from 'vite';
import { productRoot } from './src/source/project/product-root.ts';
import { createDevelopmentConfig } from './src/vite/config.ts';

/** What `npm run dev` serves. The pages that the build leaves are bundled with the same configuration. */
export default defineConfig(createDevelopmentConfig(productRoot));
