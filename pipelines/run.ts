import './require-node.js';

const { runProgram } = await import('./program.ts');
process.exitCode = await runProgram(process.argv);
