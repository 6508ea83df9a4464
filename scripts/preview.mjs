// npm run preview: the site in dist/, served to this machine as a host would.
import './setup/require-node.mjs';
import { runHoego } from './setup/run-hoego.mjs';

runHoego('preview');
