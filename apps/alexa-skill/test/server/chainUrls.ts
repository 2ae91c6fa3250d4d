/** What Amazon's own examples allow, and what is fetched then. */
export const goodUrls: readonly [string, string][] = [
  [
    'https://s3.amazonaws.com/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/echo-api-cert.pem',
  ],
  [
    'https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/echo-api-cert.pem',
  ],
  [
    'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/echo-api-cert.pem',
  ],
  [
    'HTTPS://S3.AMAZONAWS.COM/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/echo-api-cert.pem',
  ],
];

/** What leads elsewhere, or looks as if it might, and why it is refused. */
export const wrongUrls: readonly [string, string][] = [
  ['http://s3.amazonaws.com/echo.api/echo-api-cert.pem', 'https'],
  ['ftp://s3.amazonaws.com/echo.api/echo-api-cert.pem', 'https'],
  ['https://notamazon.com/echo.api/echo-api-cert.pem', 'not at s3.amazonaws.com'],
  ['https://s3.amazonaws.com.example.org/echo.api/cert.pem', 'not at s3.amazonaws.com'],
  ['https://example.org/s3.amazonaws.com/echo.api/cert.pem', 'not at s3.amazonaws.com'],
  ['https://s3.amazonaws.com./echo.api/cert.pem', 'not at s3.amazonaws.com'],
  ['https://evil.s3.amazonaws.com/echo.api/cert.pem', 'not at s3.amazonaws.com'],
  ['https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem', 'not in /echo.api/'],
  ['https://s3.amazonaws.com/invalid.path/echo-api-cert.pem', 'not in /echo.api/'],
  ['https://s3.amazonaws.com/echo.api', 'not in /echo.api/'],
  ['https://s3.amazonaws.com/echo.api.example/cert.pem', 'not in /echo.api/'],
  ['https://s3.amazonaws.com/echo.api/../evil/cert.pem', 'not in /echo.api/'],
  ['https://s3.amazonaws.com/echo.api/./../evil/cert.pem', 'not in /echo.api/'],
  ['https://s3.amazonaws.com//echo.api/cert.pem', 'not in /echo.api/'],
  ['https://s3.amazonaws.com/echo.api/%2e%2e/evil/cert.pem', 'no URL'],
  ['https://s3.amazonaws.com/echo.api/..%2fevil/cert.pem', 'no URL'],
  ['https://s3.amazonaws.com/echo.api/..\\evil\\cert.pem', 'no URL'],
  ['https://s3.amazonaws.com/echo.api/.\t./evil/cert.pem', 'no URL'],
  ['https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem', 'port 443'],
  ['https://s3.amazonaws.com:8443/echo.api/echo-api-cert.pem', 'port 443'],
  ['https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem', 'port 443'],
  ['https://somebody@s3.amazonaws.com/echo.api/cert.pem', 'no URL'],
  ['https://s3.amazonaws.com@evil.example/echo.api/cert.pem', 'no URL'],
  ['https://s3.amazonaws.com:443@evil.example/echo.api/cert.pem', 'no URL'],
  ['https://s3.amazonaws.com/echo.api/cert.pem?versionId=1', 'no URL'],
  ['https://s3.amazonaws.com/echo.api/cert.pem#other', 'no URL'],
  ['https://s3.amazonaws.com/echo.api/a.pem, https://s3.amazonaws.com/echo.api/b.pem', 'no URL'],
  [' https://s3.amazonaws.com/echo.api/cert.pem', 'no URL'],
  [`https://s3.amazonaws.com/echo.api/${'a'.repeat(600)}.pem`, 'no URL'],
  ['/echo.api/cert.pem', 'no URL'],
  ['https://', 'no URL'],
  ['', 'no URL'],
];
