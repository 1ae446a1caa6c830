#!/usr/bin/env node
// `npx candour` from the workspace: compiles first where that was not done yet.
import { existsSync } from 'node:fs'

const compiled = new URL('../dist/bundle/candour.js', import.meta.url)
await import(existsSync(compiled) ? compiled.href : new URL('../../scripts/candour.mjs', import.meta.url).href)
