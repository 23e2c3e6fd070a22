import type { Plugin } from 'vite'

export function bundledLicences(also?: readonly string[]): Plugin
