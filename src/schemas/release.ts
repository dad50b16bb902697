import { z } from 'zod';
import { id, line, named } from './fields.ts';
import { keys, RELEASE_TARGET_KINDS } from './vocabulary.ts';

type TargetKind = keyof typeof RELEASE_TARGET_KINDS;

/** What each kind of target cannot do without, with an example. */
const NEEDED: Record<TargetKind, Record<string, string>> = {
  folder: { folder: '/srv/nuanxun' },
  ssh: { host: 'web@www.example.org', folder: '/srv/nuanxun' },
  rclone: { remote: 'oss:nuanxun' },
};

const target = z
  .strictObject({
    id: named(id, '编号', '发布时打的字：npm run release -- 编号'),
    name: named(line(20), '名称'),
    kind: named(z.enum(keys(RELEASE_TARGET_KINDS)), '哪一种'),
    folder: named(
      line(200).optional(),
      '文件夹',
      '网站放在哪个文件夹；服务器上的要从根目录写起，例如 /srv/nuanxun',
    ),
    host: named(
      z
        .string()
        .regex(/^(?:[\w.-]+@)?[A-Za-z0-9][\w.-]*$/, '要写成“账号@服务器”这样')
        .optional(),
      '服务器',
      '账号@服务器，例如 web@www.example.org；密码和密钥不写在这里',
    ),
    port: named(z.int().min(1).max(65535).optional(), '端口', 'SSH 的端口不是22时填'),
    sshConfig: named(line(200).optional(), '连接设置', 'SSH 设置文件不在平常的地方时填'),
    remote: named(
      z
        .string()
        .regex(/^[\w.][\w. -]*:[^\s]*$/, '要写成“oss:桶名”这样，冒号前面是 rclone 里登记的名字')
        .optional(),
      '存储',
      '例如 oss:桶名，冒号前面是 rclone config 登记的名字；密钥不写在这里',
    ),
    /** Readers never come here: sample data and the like are allowed. */
    rehearsal: named(z.boolean().default(false), '只是试发布', '读者看不到的地方，示例内容也放行'),
  })
  .superRefine((value, context) => {
    for (const [field, example] of Object.entries(NEEDED[value.kind])) {
      if (value[field as keyof typeof value] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `${RELEASE_TARGET_KINDS[value.kind]}要写上“${field}”`,
        params: { fix: `"${field}": "${example}"` },
      });
    }
    if (value.kind === 'ssh' && value.folder !== undefined && !value.folder.startsWith('/')) {
      context.addIssue({
        code: 'custom',
        path: ['folder'],
        message: '服务器上的文件夹要从根目录写起',
        params: { fix: '/srv/nuanxun' },
      });
    }
  });
export type ReleaseTarget = z.infer<typeof target>;

/** Where the site is put online. Passwords and keys have no place here: ssh and rclone keep them. */
export const release = z.strictObject({
  /** Earlier releases that stay on the server. */
  keep: named(z.int().min(1).max(50).default(5), '留几个旧版本', '可以退回去的'),
  targets: named(z.array(target).min(1), '发布的地方'),
});
export type ReleaseFile = z.infer<typeof release>;
