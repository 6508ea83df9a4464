// Loaded into the server that is watched (node --expose-gc --import): SIGUSR2 makes it collect its garbage, so that
// what it holds is told from what it has merely not given back yet.
process.on('SIGUSR2', () => globalThis.gc());
