// npm run check: everything that a build checks, without writing the site.
import './setup/require-node.mjs';
import { runHoego } from './setup/run-hoego.mjs';

runHoego('check');
