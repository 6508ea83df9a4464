/** Errors that a language or a library throws for whatever goes wrong, without the `Exception` or `Error` at their end. */
const broad = new Set(
  `outofmemory runtime illegalstate illegalargument nullpointer indexoutofbounds arrayindexoutofbounds classcast io sql mysql
  psql batchupdate type value key index attribute name import syntax reference range assertion os http url socket connect
  connection timeout execution completion invocationtarget servlet nestedservlet beancreation dataaccess hibernate
  persistence operational programming integrity database response client api request axios fetch internalserver response
  status statuscode statusruntime webclientresponse httpclient httpserver rest kafka redis mongo s3 aws service
  unsupportedoperation concurrentmodification security argument invalidoperation nullreference aggregate unknown`.split(
    /\s+/,
  ),
);

/** Whether the name of an exception, in small letters, says so little that only the message behind it tells which error it is. */
export function isBroadName(name: string): boolean {
  return broad.has(name.replace(/(?:exception|error)$/, ''));
}

/** Whether a token is the name of an exception. */
export function isExceptionName(token: string): boolean {
  return /.(?:exception|error)$/.test(token);
}
