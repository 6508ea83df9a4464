// npm run dev: the posts of this repository, served while they are written.
import './setup/require-node.mjs';
import { runHoego } from './setup/run-hoego.mjs';

runHoego('dev');
