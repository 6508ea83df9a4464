import { isPlaceholder } from './placeholder.ts';
import type { SensitiveRule } from './sensitive.ts';

/**
 * Names that every container, cluster or cloud has: they say nothing of anybody's network. Nor do files that end as a host
 * may: rc.local.
 */
const everybodysHost =
  /(?:^|\.)(?:docker\.internal|google\.internal|containers\.internal)$|^kubernetes\.default|\bexample\b|^(?:my|your)-|^(?:svc\.)?cluster\.local$|^(?:rc|env|config|settings|application|appsettings|docker-compose|compose|this|self|window|global|super)\.local$/i;

const host: SensitiveRule = {
  kind: 'host',
  of: '',
  hints: ['.in', '.local', '.corp', '.lan', 'ip-1'],
  // Behind one slash stands a path, behind two a host; `settings.local.json` is a file.
  form: /(?<![\w.@-])(?<!(?<!\/)\/)(?:(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:internal|corp|intra|lan|local(?!\.[a-z0-9]|\())|ip-(?:10|172|192)(?:-\d{1,3}){3}(?:\.[a-z0-9-]+)*)(?![\w-])/gi,
  isMeant: ([found]) => !everybodysHost.test(found) && !isPlaceholder(found),
};

/** Addresses that tools and tutorials come with: gateways, Docker's bridge, the services and pods of a new cluster. */
const everybodysAddress =
  /^(?:10\.0\.0\.[1-9]|10\.96\.0\.\d+|10\.244\.|10\.43\.0\.1$|172\.1[78]\.0\.|192\.168\.(?:0|1|49|56|99)\.|10\.1\.1\.|10\.10\.10\.)|\.0$/;

const privateIp: SensitiveRule = {
  kind: 'private-ip',
  of: '',
  hints: ['10.', '172.', '192.168.', '100.'],
  // Neither a network (`/16`) nor a part of a version.
  form: /(?<![\w.-])(?:10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2})(?![\w./-]|\.\d)/g,
  isMeant: ([found]) =>
    !everybodysAddress.test(found) && found.split('.').every((part) => Number(part) <= 255),
};

/** Account numbers of the documentation of AWS. */
const textbookAccount = /^(?:123456789012|111122223333|444455556666|(\d)\1{11})$/;

const account: SensitiveRule = {
  kind: 'cloud-id',
  of: 'AWS',
  hints: ['arn:aws', '.dkr.ecr.'],
  form: /arn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):|\b(\d{12})\.dkr\.ecr\./g,
  isMeant: ([, inArn, inRegistry]) => !textbookAccount.test(inArn ?? inRegistry ?? ''),
};

const machine: SensitiveRule = {
  kind: 'cloud-id',
  of: 'EC2',
  hints: ['i-'],
  form: /(?<![\w-])i-(?:[0-9a-f]{17}|[0-9a-f]{8})(?![\w-])/g,
  isMeant: ([found]) =>
    /\d/.test(found) && !found.startsWith('i-1234567890') && !isPlaceholder(found.slice(2)),
};

const workplace: SensitiveRule = {
  kind: 'workplace-link',
  of: '',
  hints: ['.slack.com/', '.atlassian.net/', '//jira.', '//wiki.', '//confluence.'],
  form: /https?:\/\/(?:(?!api\.|hooks\.|www\.|app\.)[a-z0-9-]+\.slack\.com\/archives\/|[a-z0-9-]+\.atlassian\.net\/(?:browse|wiki|jira|secure)|(?:jira|wiki|confluence)\.[a-z0-9.-]+\/(?:browse|display|pages|wiki|secure))[^\s)"'<>\]]*/gi,
  isMeant: ([found]) => !/\bexample\b|\/\/(?:your|my)/i.test(found),
};

export const internalAddresses: readonly SensitiveRule[] = [host, privateIp, account, machine, workplace];
