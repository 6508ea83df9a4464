// npm run build: the posts of this repository become the site in dist/.
import './setup/require-node.mjs';
import { runHoego } from './setup/run-hoego.mjs';

runHoego('build');
