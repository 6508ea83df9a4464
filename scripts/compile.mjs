// npm run compile: src/ becomes lib/, the code that bin/hoego.mjs runs.
import './setup/require-node.mjs';
import { compile } from './setup/compile.mjs';
import { install } from './setup/install.mjs';

process.exitCode = install() && compile() ? 0 : 1;
