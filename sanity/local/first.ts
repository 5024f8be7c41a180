import { isLocal, lakeUrl } from '../settings.ts';
import { sendToLake } from './sendToLake.ts';

/*
 * Imported before everything else: packages of Sanity keep the `fetch` they find when they load.
 * There is no page when the Studio's own tools read the config.
 */
if (isLocal && typeof document !== 'undefined') sendToLake(lakeUrl());
