import { type Part, REGISTERS, type Register, type Reply } from './reply.ts';

/** What the reply says in a register; where it says nothing in that one, what it says in another. */
export function partsIn(reply: Reply, register: Register): readonly Part[] {
	return reply.say[inRegister(reply, register)];
}

/** The register the reply really has: the wanted one, unless it is empty there. */
export function inRegister(reply: Reply, wanted: Register): Register {
	if (reply.say[wanted].length > 0) return wanted;
	return REGISTERS.find((one) => reply.say[one].length > 0) ?? wanted;
}
