/** What ssh, rsync and rclone complain of, in words of the person who can mend it. */

interface Known {
  pattern: RegExp;
  /** What is wrong, and what to do about it. */
  mend: string;
}

const INSTALL: Record<string, string> = {
  ssh: '这台电脑上没有 ssh。Windows：设置→可选功能→添加“OpenSSH 客户端”；Debian、Ubuntu：apt install openssh-client。',
  rsync:
    '这台电脑上没有 rsync。Debian、Ubuntu：apt install rsync；macOS 自带；Windows 请在 WSL 里发布，或者改用对象存储（rclone）。',
  rclone:
    '这台电脑上没有 rclone。从 rclone.org 下载，或者 apt install rclone，装好后运行 rclone config 登记存储。',
};

/** The first that fits speaks. */
const KNOWN: readonly Known[] = [
  {
    pattern: /no space left|disk quota exceeded/i,
    mend: '那边的磁盘满了，新文件放不下。请删掉没用的文件，或者把 content/release.json 里的 keep 改小，再运行一次。',
  },
  {
    pattern: /permission denied \((?:publickey|password|keyboard)/i,
    mend: '服务器不认这台电脑的密钥。请把公钥（~/.ssh/id_ed25519.pub 里那一行）交给管服务器的人，加到那个账号的 ~/.ssh/authorized_keys 里；再核对 content/release.json 里 host 的账号名。',
  },
  {
    pattern: /host key verification failed|remote host identification has changed/i,
    mend: '服务器的身份和记下的不一样，或者还没有确认过。请先和管服务器的人核对指纹，在终端里用 ssh 登录一次，确认以后再发布。',
  },
  {
    pattern: /could not resolve hostname|no such host|name or service not known/i,
    mend: '找不到这台服务器：名字写错了，或者这台电脑没有联网。请核对 content/release.json 里的 host。',
  },
  {
    pattern:
      /connection (?:refused|timed out|closed|reset)|no route to host|network is unreachable|i\/o timeout|broken pipe/i,
    mend: '连不上，或者中途断了。请看网络通不通、端口对不对；原来的网站没有动，通了再运行一次就行。',
  },
  {
    pattern: /rsync: (?:command )?not found|rsync: No such file/i,
    mend: '服务器上没有 rsync。请管服务器的人装上：apt install rsync。',
  },
  {
    pattern: /didn't find section in config file|config file .*not found/i,
    mend: 'rclone 不认识这个存储。运行 rclone listremotes 看登记过哪些，把 content/release.json 里 remote 冒号前面的名字改成其中一个；一个也没有，先运行 rclone config。',
  },
  {
    pattern: /AccessDenied|InvalidAccessKey|SignatureDoesNotMatch|403 Forbidden|401 Unauthorized/i,
    mend: '对象存储不认这组密钥，或者它没有写的权限。请在云厂商的后台核对密钥和权限，再用 rclone config 改。',
  },
  {
    pattern: /NoSuchBucket/i,
    mend: '没有这个存储桶。请核对 content/release.json 里 remote 的桶名，没有就先在云厂商的后台建好。',
  },
  {
    pattern: /permission denied|read-only file system|EACCES|EROFS/i,
    mend: '那个文件夹不让写。请让管服务器的人把它交给发布用的账号（chown），或者在 content/release.json 里换一个文件夹。',
  },
  {
    pattern: /mv: (?:unrecognized|invalid) option/i,
    mend: '服务器上的 mv 不认识 -T，没法一步换上新网站。请用 Linux 服务器，或者装上 coreutils。',
  },
];

/**
 * @param program the program that failed
 * @param message what it printed; `ENOENT` when it is not there
 */
export function explainFailure(program: string, message: string): string {
  if (message === 'ENOENT') return INSTALL[program] ?? `这台电脑上没有 ${program}。`;
  const known = KNOWN.find(({ pattern }) => pattern.test(message));
  const original = `${program} 的原话：\n${message.trim().split('\n').slice(-5).join('\n')}`;
  return known
    ? `${known.mend}\n\n${original}`
    : `没有发布成。下面是 ${original}\n\n原来的网站没有坏，可以再运行一次；还不行，把这些话发给技术人员。`;
}
