export { nodesOf } from '../../corpus/nodes.ts';
