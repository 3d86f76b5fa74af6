import { describe, expect, test } from 'vitest';
import type { KeptRecord, RecordFilter } from '#domain/record';
import { recordsReader, type Records } from '#journey/records';
import { openMessage, sendMessage, writtenLetter } from './letters.ts';
