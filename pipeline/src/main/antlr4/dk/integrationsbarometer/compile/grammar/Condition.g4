// The closed language of conditions: a small part of SQL's expressions.
grammar Condition;

condition : expression EOF ;

expression
    : NOT expression                                                  # not
    | expression AND expression                                       # and
    | expression OR expression                                        # or
    | value op=('=' | '<>' | '<' | '<=' | '>' | '>=') value           # comparison
    | value NOT? BETWEEN value AND value                              # between
    | value NOT? IN '(' literal (',' literal)* ')'                    # oneOf
    | value IS NOT? NULL                                              # isNull
    | value                                                           # plain
    | '(' expression ')'                                              # nested
    ;

value
    : value op='*' value                                              # product
    | value op=('+' | '-') value                                      # sum
    | NAME '(' (value (',' value)*)? ')'                              # call
    | literal                                                         # constant
    | NAME                                                            # name
    | '(' value ')'                                                   # nestedValue
    ;

literal
    : TEXT                                                            # text
    | DATE TEXT                                                       # date
    | '-'? INTEGER                                                    # integer
    | '-'? DECIMAL                                                    # decimal
    | TRUE                                                            # true
    | FALSE                                                           # false
    | PARAMETER                                                       # parameter
    ;

AND : [aA][nN][dD] ;
OR : [oO][rR] ;
NOT : [nN][oO][tT] ;
BETWEEN : [bB][eE][tT][wW][eE][eE][nN] ;
IN : [iI][nN] ;
IS : [iI][sS] ;
NULL : [nN][uU][lL][lL] ;
DATE : [dD][aA][tT][eE] ;
TRUE : [tT][rR][uU][eE] ;
FALSE : [fF][aA][lL][sS][eE] ;
INTEGER : [0-9]+ ;
DECIMAL : [0-9]+ '.' [0-9]+ ;
// What stands for a value in one of several like definitions; in a name it is a part of the name.
PARAMETER : '{' [a-z] [a-z0-9_]* '}' ;
NAME : [\p{L}_] ([\p{L}\p{Nd}_] | PARAMETER)* ;
TEXT : '\'' (~['\r\n] | '\'\'')* '\'' ;
SPACE : [ \t\r\n]+ -> skip ;
