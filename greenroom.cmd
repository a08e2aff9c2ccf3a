@echo off
rem Finds a JDK 25, builds the jar when it is missing or older than its sources, and runs it.
setlocal EnableDelayedExpansion
set "here=%~dp0"
set "jar=%here%target\greenroom.jar"
set "jdk="
set "looked="
call :try "%JAVA_HOME%"
for %%J in (javac.exe) do if not "%%~dp$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined jdk (
    echo greenroom: no JDK 25 found: install one, or set JAVA_HOME to it ^(looked at:!looked!^) 1>&2
    exit /b 1
)

set "stale="
if not exist "%jar%" set "stale=yes"
if not defined stale for /f %%S in ('powershell -NoProfile -Command "$jar = Get-Item '%jar%'; if (Get-ChildItem -Recurse -File '%here%src\main', '%here%pom.xml' ^| Where-Object LastWriteTime -gt $jar.LastWriteTime) { 'yes' }"') do set "stale=%%S"
if defined stale (
    where mvn >nul 2>nul || ( echo greenroom: Maven ^(mvn^) is needed to build, and is not on the PATH 1>&2 & exit /b 1 )
    echo greenroom: building, once ... 1>&2
    set "JAVA_HOME=%jdk%"
    set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
    call mvn -B -q -Dstyle.color=never -f "%here%pom.xml" -Dmaven.test.skip=true package 1>&2 || ( echo greenroom: the build failed: see above 1>&2 & exit /b 1 )
    del /q "%here%target\greenroom.begun" "%here%target\greenroom.aot" 2>nul
)
rem A small collector and the quick compiler; a server compiles early, and begins with what a JVM has learned about the
rem classes: see the launcher for other systems, and docs/decisions/0014-what-it-costs-is-measured.md.
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if not "%~1"=="server" goto run
set "cache=%here%target\greenroom.aot"
if not exist "%here%target\greenroom.begun" (
    type nul >"%here%target\greenroom.begun" 2>nul
    start "" /b /low "%jdk%\bin\java" "%here%src\launch\Rehearsal.java" "%jdk%\bin\java" "%jar%" "%cache%" >nul 2>nul <nul
)
set "options=%options% -XX:CompileThresholdScaling=0.02 -Xmn16m"
if exist "%cache%" set options=%options% "-XX:AOTCache=%cache%" -Xlog:disable

:run
"%jdk%\bin\java" %options% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
set "looked=!looked! %~1"
for /f "tokens=2" %%V in ('"%~1\bin\javac.exe" -version 2^>^&1') do set "version=%%V"
if "!version!"=="25" set "jdk=%~1"
if "!version:~0,3!"=="25." set "jdk=%~1"
exit /b 0
